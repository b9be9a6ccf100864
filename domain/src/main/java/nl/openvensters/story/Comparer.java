package nl.openvensters.story;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Puts what several schools have on one indicator side by side: of what the page of each school tells, never more. */
interface Comparer {

    /** @param schools at least one, all with the same indicator */
    List<ComparedRow> rows(List<StoryMaterial> schools);

    /**
     * A cell for each school: why there is nothing where its page says so; else as it is shown here; failing that the
     * sentence of its page.
     */
    static List<ComparedCell> cells(
            List<StoryMaterial> schools, Function<StoryMaterial, Optional<ComparedCell>> shown) {
        return schools.stream().map(school -> cell(school, shown)).toList();
    }

    private static ComparedCell cell(StoryMaterial school, Function<StoryMaterial, Optional<ComparedCell>> shown) {
        Told told = Storyteller.told(school);
        boolean explained = school.figures().missing().isEmpty() && isExplained(school, told);
        if (told instanceof Told.Answered answered) {
            return shown.apply(school)
                    .orElseGet(() -> ComparedCell.sentence(answered.answer(), answered.reference()))
                    .explained(explained);
        }
        return ComparedCell.nothing(((Told.Nothing) told).why(school.indicator().id()))
                .explained(explained);
    }

    private static boolean isExplained(StoryMaterial school, Told told) {
        return school.isExplained()
                || told instanceof Told.Answered answered && answered.text().isPresent();
    }

    /** One row of such cells. */
    static ComparedRow row(List<StoryMaterial> schools, Function<StoryMaterial, Optional<ComparedCell>> shown) {
        return ComparedRow.of(schools, cells(schools, shown));
    }

    /** The sentence of its page, for what has no figures to draw. */
    static List<ComparedRow> sentences(List<StoryMaterial> schools) {
        return List.of(row(schools, school -> Optional.empty()));
    }
}
