package nl.openvensters.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.indicator.Theme;
import nl.openvensters.language.Language;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.publication.SchoolFigures;
import nl.openvensters.school.SchoolProfile;

/**
 * All that a school's page tells, chapter by chapter.
 *
 * @param chapters in the order of the catalogue; never one with nothing in it
 */
public record SchoolStory(List<Chapter> chapters) {

    /**
     * The indicators of one theme.
     *
     * @param theme id and title
     * @param stories what is told
     * @param unknown what there is no answer to, with the reason, and nothing that the school wrote about it
     * @param untold the names of what the school itself can tell and did not yet
     * @param undelivered the names of the lesser indicators of which the source delivered nothing
     * @param elsewhere the names of the indicators that do not exist for this type of school
     */
    public record Chapter(
            Theme theme,
            List<IndicatorStory> stories,
            List<IndicatorStory> unknown,
            List<String> untold,
            List<String> undelivered,
            List<String> elsewhere) {}

    /** Tells of every indicator that there is of a school. */
    public static SchoolStory of(SchoolFigures figures, SchoolProfile school) {
        Map<Theme, List<IndicatorFigures>> themes = new LinkedHashMap<>();
        figures.indicators().forEach(f -> themes.computeIfAbsent(f.indicator().theme(), theme -> new ArrayList<>())
                .add(f));
        return new SchoolStory(themes.entrySet().stream()
                .map(theme -> chapter(theme.getKey(), theme.getValue(), school))
                .filter(c -> !c.stories().isEmpty()
                        || !c.unknown().isEmpty()
                        || !c.untold().isEmpty()
                        || !c.undelivered().isEmpty())
                .toList());
    }

    private static Chapter chapter(Theme theme, List<IndicatorFigures> indicators, SchoolProfile school) {
        var stories = new ArrayList<IndicatorStory>();
        var unknown = new ArrayList<IndicatorStory>();
        var untold = new ArrayList<String>();
        var undelivered = new ArrayList<String>();
        var elsewhere = new ArrayList<String>();
        for (IndicatorFigures figures : indicators) {
            Optional<MissingReason> missing = figures.missing();
            String name = figures.indicator().in(Language.spoken()).name();
            if (missing.filter(MissingReason.NOT_APPLICABLE::equals).isPresent()) {
                elsewhere.add(name);
            } else if (!figures.indicator().isCentral()
                    && missing.filter(MissingReason.NOT_DELIVERED::equals).isPresent()) {
                untold.add(name);
            } else if (!figures.indicator().comparison()
                    && missing.filter(MissingReason.NOT_DELIVERED::equals).isPresent()) {
                undelivered.add(name);
            } else {
                IndicatorStory story = Storyteller.tell(figures, school);
                (story.isUnknown() ? unknown : stories).add(story);
            }
        }
        if (!school.active()) {
            // What a school that is no longer there did not tell, it will never tell.
            untold.clear();
        }
        return new Chapter(
                theme,
                List.copyOf(stories),
                List.copyOf(unknown),
                List.copyOf(untold),
                List.copyOf(undelivered),
                List.copyOf(elsewhere));
    }

    /** The story of one indicator, when it is told. */
    public Optional<IndicatorStory> find(String indicator) {
        return chapters.stream()
                .flatMap(c -> c.stories().stream())
                .filter(s -> s.id().equals(indicator))
                .findFirst();
    }
}
