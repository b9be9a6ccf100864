package nl.openvensters.story;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.CellRole;

/**
 * The single school years behind a figure over several, as the inspectorate publishes them.
 *
 * @param period over which the figure is
 * @param figures one a year, oldest first; those of other years too
 */
record LevelYears(Period period, List<Figure> figures) {

    static LevelYears of(StoryMaterial material, Figure together) {
        return new LevelYears(
                together.period(),
                RoleCells.delivered(material.indicator(), CellRole.BASIC, false)
                        .map(measure -> RoleCells.of(material.indicator(), measure, material.ownOf(measure.code())))
                        .orElse(List.of()));
    }

    private List<Figure> within() {
        return figures.stream()
                .filter(f -> !f.period().start().isBefore(period.start())
                        && !f.period().end().isAfter(period.end()))
                .toList();
    }

    /** The years of the period that the figure is over: those of which the inspectorate knows results, shown or not. */
    List<SchoolYear> counted() {
        return within().stream()
                .filter(f -> !is(f, MissingReason.NOT_DELIVERED))
                .map(f -> f.period().lastSchoolYear())
                .toList();
    }

    /** The years of the period of which the inspectorate knows no results. */
    List<SchoolYear> unknown() {
        return within().stream()
                .filter(f -> is(f, MissingReason.NOT_DELIVERED))
                .map(f -> f.period().lastSchoolYear())
                .toList();
    }

    /**
     * Whether the source hides the years: in at least one of them fewer than five children took the test, and then it
     * hides all of them. Which one it was, or how many there were in another, is not known.
     */
    boolean isHidden() {
        return within().stream().anyMatch(f -> is(f, MissingReason.HIDDEN_BY_SOURCE));
    }

    private static boolean is(Figure figure, MissingReason reason) {
        return Level.BASIC.in(figure).asReason().filter(reason::equals).isPresent()
                && Level.TARGET.in(figure).asReason().filter(reason::equals).isPresent();
    }

    /** The last year of the period that has a number, when that is one of several. */
    Optional<Figure> last() {
        List<Figure> shown = within().stream()
                .filter(f -> !Level.shownIn(f.cells()).isEmpty())
                .toList();
        return counted().size() < 2 || shown.isEmpty() ? Optional.empty() : Optional.of(shown.get(shown.size() - 1));
    }

    /** One level by the calendar year in which the school year ends, with every year in between. */
    SortedMap<Integer, FigureValue> series(Level level) {
        var series = new TreeMap<Integer, FigureValue>();
        figures.forEach(f -> series.put(f.period().end().getYear(), level.in(f)));
        return Gaps.filled(series);
    }

    /** The name of the school year that ends in a calendar year. */
    static String name(int end) {
        return new SchoolYear(end - 1).toString();
    }
}
