package nl.openvensters.story;

import nl.openvensters.publication.SchoolText;

/** The words of a school as they may be put on a page: cleaned on the way out as they were on the way in. */
public final class SchoolWords {

    private SchoolWords() {}

    /** The text with only what is allowed. */
    public static Html clean(String html) {
        return new Html(SchoolText.clean(html));
    }
}
