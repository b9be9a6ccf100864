package nl.openvensters.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.openvensters.figure.ComparableSchools;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.Period;
import nl.openvensters.indicator.CellRole;
import nl.openvensters.language.Language;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.story.Chance;
import nl.openvensters.story.WrittenMark;
import nl.openvensters.story.chart.LevelChart.Range;

/**
 * Where a school stands among comparable schools on each indicator of which both have figures in public, with what chance
 * alone explains. In the order of the catalogue.
 */
public final class SchoolStanding {

    private static final String COMPARABLE = "vergelijkbaar";

    private SchoolStanding() {}

    /** What a difference says. */
    public enum Reading {
        /** The comparable schools lie within what chance alone explains. */
        WITHIN,
        MORE,
        LESS,
        /** It is not known of how many it is. */
        UNKNOWN
    }

    /**
     * A number beside that of comparable schools.
     *
     * @param key of the cell; empty of the value itself
     * @param role what the catalogue says that the cell is; empty of the value itself
     * @param written the own number as people write it; empty of a percentage
     * @param percent whether it is a percentage
     * @param schools over how many comparable schools
     * @param chance in percents; empty when it is not known
     * @param period of both
     */
    public record Line(
            String indicator,
            String key,
            Optional<CellRole> role,
            BigDecimal own,
            BigDecimal comparable,
            Optional<String> written,
            boolean percent,
            int schools,
            Optional<Range> chance,
            Reading reading,
            Period period) {

        /** How far the comparable schools lie outside of what chance explains, in widths of that; 0 within it. */
        private double beyondChance() {
            return chance.map(spread -> {
                        double other = comparable.doubleValue();
                        double outside = Math.max(spread.from() - other, other - spread.to());
                        return Math.max(0, outside) / Math.max(spread.to() - spread.from(), 0.1);
                    })
                    .orElse(0.0);
        }
    }

    /** The numbers that differ by more than chance explains, those that lie furthest from it first. */
    public static List<Line> apart(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.reading() == Reading.MORE || line.reading() == Reading.LESS)
                .sorted(Comparator.comparingDouble(Line::beyondChance).reversed())
                .toList();
    }

    /** Of each the last period that both have. @param indicators as the public sees them */
    public static List<Line> of(List<IndicatorFigures> indicators) {
        var lines = new ArrayList<Line>();
        for (IndicatorFigures shown : indicators) {
            IndicatorFigures.of(COMPARABLE, shown.surroundings().comparable()).stream()
                    .sorted(Comparator.comparing(Figure::period).reversed())
                    .filter(beside -> shown.figures().stream()
                            .anyMatch(own -> own.period().equals(beside.period())))
                    .findFirst()
                    .ifPresent(beside -> shown.figures().stream()
                            .filter(own -> own.period().equals(beside.period()))
                            .forEach(own -> lines(lines, shown, own, beside)));
        }
        return lines;
    }

    private static void lines(List<Line> lines, IndicatorFigures shown, Figure own, Figure beside) {
        int schools = beside.cells()
                .get(ComparableSchools.SCHOOLS)
                .asNumber()
                .map(BigDecimal::intValue)
                .orElse(0);
        Optional<BigDecimal> value = own.value().flatMap(one -> one.asNumber());
        Optional<BigDecimal> others = beside.value().flatMap(one -> one.asNumber());
        if (value.isPresent() && others.isPresent()) {
            lines.add(new Line(
                    shown.indicator().in(Language.spoken()).name(),
                    "",
                    Optional.empty(),
                    value.get(),
                    others.get(),
                    WrittenMark.of(shown.indicator(), own),
                    false,
                    schools,
                    Optional.empty(),
                    Reading.UNKNOWN,
                    own.period()));
        }
        OptionalLong people = shown.indicator().measure(own.measure()).stream()
                .flatMap(measure -> measure.keys(CellRole.PEOPLE).stream())
                .flatMap(key -> own.cells().get(key).asNumber().stream())
                .mapToLong(BigDecimal::longValue)
                .findFirst();
        List<String> compared = shown.indicator().measure(beside.measure()).stream()
                .flatMap(measure -> measure.derivation().stream())
                .flatMap(rule -> rule.cells().stream())
                .toList();
        for (String key : compared) {
            Optional<BigDecimal> share = own.cells().get(key).asNumber();
            Optional<BigDecimal> other = beside.cells().get(key).asNumber();
            if (share.isPresent() && other.isPresent()) {
                lines.add(line(
                        shown.indicator().in(Language.spoken()).name(),
                        key,
                        role(shown, own, key),
                        share.get(),
                        other.get(),
                        schools,
                        people,
                        own.period()));
            }
        }
    }

    private static Optional<CellRole> role(IndicatorFigures shown, Figure own, String key) {
        return shown.indicator().measure(own.measure()).stream()
                .flatMap(measure -> measure.cells().stream())
                .filter(cell -> cell.key().equals(key))
                .flatMap(cell -> cell.role().stream())
                .findFirst();
    }

    /** A percentage beside that of others: {@link Chance} says how far it can lie off by itself. */
    static Line line(
            String indicator,
            String key,
            Optional<CellRole> role,
            BigDecimal own,
            BigDecimal other,
            int schools,
            OptionalLong people,
            Period period) {
        Optional<Range> chance = people.isPresent() && people.getAsLong() > 0
                ? Optional.of(Chance.around(own.doubleValue(), people.getAsLong()))
                : Optional.empty();
        Reading reading = chance.map(spread -> other.doubleValue() < spread.from()
                        ? Reading.MORE
                        : other.doubleValue() > spread.to() ? Reading.LESS : Reading.WITHIN)
                .orElse(Reading.UNKNOWN);
        return new Line(indicator, key, role, own, other, Optional.empty(), true, schools, chance, reading, period);
    }
}
