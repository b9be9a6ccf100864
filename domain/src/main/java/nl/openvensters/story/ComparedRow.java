package nl.openvensters.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.language.Language;

/**
 * One question with what each school has on it.
 *
 * @param id unique on the page
 * @param indicator where it stands on the page of a school
 * @param question of parents
 * @param hint what the figures are, below the question; may be empty
 * @param cells one for each school, in the order of the schools
 * @param unlike what makes it hard to compare these
 * @param when of when all of them are, when that is the same
 * @param source who delivered it
 * @param meaning the definition
 * @param language of the question and the meaning, where that is not the one of the page; else empty
 */
public record ComparedRow(
        String id,
        String indicator,
        String question,
        String hint,
        List<ComparedCell> cells,
        List<String> unlike,
        String when,
        String source,
        String meaning,
        String language) {

    /** A row under the question of its indicator; what is the same of all cells is said once. */
    static ComparedRow of(Indicator about, List<ComparedCell> cells) {
        List<String> moments = cells.stream()
                .filter(cell -> !cell.missing())
                .map(ComparedCell::when)
                .distinct()
                .toList();
        boolean same = moments.size() == 1;
        return new ComparedRow(
                about.id(),
                about.id(),
                about.question(),
                "",
                same ? cells.stream().map(ComparedCell::withoutWhen).toList() : cells,
                otherYears(cells),
                same ? moments.get(0) : "",
                about.source(),
                about.definition().text(),
                about.isIn(Language.spoken()) ? "" : Language.spoken().tagOfDutch());
    }

    private static List<String> otherYears(List<ComparedCell> cells) {
        long periods = cells.stream()
                .map(ComparedCell::period)
                .flatMap(Optional::stream)
                .distinct()
                .count();
        return periods > 1 ? List.of(Wording.text("compare.otherYear")) : List.of();
    }

    /** One of several rows of an indicator. */
    ComparedRow named(String part, String otherQuestion) {
        return new ComparedRow(
                id + "-" + part, indicator, otherQuestion, hint, cells, unlike, when, source, meaning, language);
    }

    ComparedRow hinting(String text) {
        return new ComparedRow(id, indicator, question, text, cells, unlike, when, source, meaning, language);
    }

    ComparedRow warning(String... more) {
        List<String> all = Stream.concat(unlike.stream(), Stream.of(more)).toList();
        return new ComparedRow(id, indicator, question, hint, cells, all, when, source, meaning, language);
    }

    /** Whether none of the schools has anything on it. */
    public boolean isMissing() {
        return cells.stream().allMatch(ComparedCell::missing);
    }

    /** Who delivered it and of when it is, as one line. */
    public String reference() {
        return when.isEmpty() ? Wording.text("source", source) : Wording.text("source.of", source, when);
    }
}
