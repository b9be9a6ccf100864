package nl.openvensters.portal.many;

import java.io.Serializable;
import java.util.Set;
import nl.openvensters.markup.Legible;
import nl.openvensters.publication.many.Candidate;
import nl.openvensters.writing.Placeholders;

/** The text for one school on its way to being published. */
public class SchoolTextRow implements Serializable {

    private final String code;
    private final String name;
    private final String place;
    private final String drafting;
    private String text;

    SchoolTextRow(Candidate school, String template) {
        this.code = school.code().value();
        this.name = school.name();
        this.place = school.place();
        this.drafting = school.drafting().orElse(null);
        this.text =
                school.fill(template).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getPlace() {
        return place;
    }

    /** Name and place: a board may have schools of one name in several places. */
    public String getTitle() {
        return name + " · " + place;
    }

    /** Whether it can be kept as it is: it says something, and nothing is left to fill in. */
    public boolean isReady() {
        return Legible.says(text) && getUnfilled().isEmpty();
    }

    /** Whose draft it would replace; null when there is none. */
    public String getDrafting() {
        return drafting;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    /** The blanks that nothing fills. */
    public Set<String> getUnfilled() {
        return Placeholders.in(text);
    }
}
