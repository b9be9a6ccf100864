package nl.openvensters.site.school;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.language.Language;
import nl.openvensters.site.text.SiteTexts;
import nl.openvensters.story.IndicatorStory;
import nl.openvensters.story.SchoolStory;
import nl.openvensters.story.Wording;

/**
 * A chapter of a school's page as it is shown: what is told, and in a line what is not.
 *
 * @param id anchor of the chapter
 * @param theme id of its theme
 * @param title of the theme
 * @param stories what is told
 * @param unknown what there is no answer to, each with its reason
 * @param missing in a sentence or two, what is not there and whose turn it is; may be empty
 */
public record SchoolChapter(
        String id,
        String theme,
        String title,
        List<IndicatorStory> stories,
        List<IndicatorStory> unknown,
        String missing) {

    private static final int FEW = 3;

    static SchoolChapter of(SchoolStory.Chapter chapter) {
        return new SchoolChapter(
                "hoofdstuk-" + chapter.theme().id(),
                chapter.theme().id(),
                chapter.theme().title(Language.spoken()),
                chapter.stories(),
                chapter.unknown(),
                Stream.of(
                                sentence("school.untold", chapter.untold()),
                                sentence("school.undelivered", chapter.undelivered()),
                                sentence("school.elsewhere", chapter.elsewhere()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    private static String sentence(String key, List<String> names) {
        return names.isEmpty()
                ? ""
                : SiteTexts.text(
                        key, Wording.list(names.stream().map(Wording::within).toList()));
    }

    /** Whether anything is told. */
    public boolean isTold() {
        return !stories.isEmpty();
    }

    /** What the chapter is about, for who did not open it yet: the first few names. */
    public String about() {
        String some = stories.stream().limit(FEW).map(IndicatorStory::name).collect(Collectors.joining(" · "));
        return stories.size() > FEW ? some + " …" : some;
    }

    /** What there is no answer to, in a few words. */
    public String unknownNames() {
        return sentence(
                "school.unknown", unknown.stream().map(IndicatorStory::name).toList());
    }
}
