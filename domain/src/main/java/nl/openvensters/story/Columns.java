package nl.openvensters.story;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.openvensters.indicator.Indicator;

/**
 * One indicator of several schools, with what the page of each school tells of it. A row of them shows of that, never
 * more.
 *
 * @param schools at least one, all with the same indicator
 * @param told of each of them
 */
record Columns(List<StoryMaterial> schools, List<TellerResult> told) {

    static Columns of(List<StoryMaterial> schools) {
        return new Columns(schools, schools.stream().map(Storyteller::told).toList());
    }

    Indicator indicator() {
        return schools.get(0).indicator();
    }

    /** The schools of which the page has an answer. */
    List<StoryMaterial> answered() {
        return IntStream.range(0, schools.size())
                .filter(place -> told.get(place) instanceof TellerResult.Answered)
                .mapToObj(schools::get)
                .toList();
    }

    /**
     * A row with a cell for each school: why there is nothing where its page says so; else as it is shown here; failing
     * that the sentence of its page.
     */
    ComparedRow row(Function<StoryMaterial, Optional<ComparedCell>> shown) {
        return ComparedRow.of(
                indicator(),
                IntStream.range(0, schools.size())
                        .mapToObj(place -> cell(schools.get(place), told.get(place), shown))
                        .toList());
    }

    /** The sentences of the pages as the only row, for what has no figures to draw. */
    List<ComparedRow> sentences() {
        return List.of(row(school -> Optional.empty()));
    }

    private ComparedCell cell(
            StoryMaterial school, TellerResult its, Function<StoryMaterial, Optional<ComparedCell>> shown) {
        if (its instanceof TellerResult.Answered answered) {
            return shown.apply(school)
                    .orElseGet(() -> ComparedCell.sentence(answered.answer(), answered.reference()))
                    .explained(school.isExplained() || answered.text().isPresent());
        }
        return ComparedCell.nothing(((TellerResult.Nothing) its).why(indicator().id()))
                .explained(school.figures().missing().isEmpty() && school.isExplained());
    }
}
