package nl.openvensters.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is measured of a goal.
 *
 * @param id unique within its goal
 * @param name as shown
 * @param unit of its values
 * @param definition what is counted, in words
 * @param live which figure of our own goes with it
 * @param targets by year, interim ones included
 * @param points realised values by year; two sources of one year are two points
 * @param breaks days on which the definition changed
 */
public record GoalIndicator(
        String id,
        String name,
        Unit unit,
        String definition,
        Optional<LiveFigure> live,
        List<Target> targets,
        List<Point> points,
        List<Break> breaks) {

    /** What the values are. */
    public enum Unit {
        /** From 0 to 100. */
        PERCENT,
        /** Not negative. */
        COUNT
    }

    /**
     * What was agreed to reach.
     *
     * @param year in which
     * @param value empty when it is known that there is a target but not what it is; the note says so then
     * @param interim on the way to a later one
     * @param comparable whether it is of the same as the values are; a target of schools beside values of teachers is not
     * @param note may be empty
     */
    public record Target(
            int year, Optional<BigDecimal> value, boolean interim, boolean comparable, Citation source, String note) {}

    /**
     * A realised value.
     *
     * @param year where it lies on the axis; of a school year the year in which it ends
     * @param period in words where the year does not say it; may be empty
     * @param note what to know about it; may be empty
     */
    public record Point(int year, String period, BigDecimal value, Citation source, String note) {

        /** The period, or the year when that says it all. */
        public String when() {
            return period.isEmpty() ? String.valueOf(year) : period;
        }
    }

    /** From this day on the values are of something else. @param text what changed */
    public record Break(LocalDate on, String text) {

        /** As a year with a fraction. */
        public double at() {
            return on.getYear() + (on.getDayOfYear() - 1) / (double) on.lengthOfYear();
        }
    }

    /** In order of their years; of one year as they were written down. */
    public GoalIndicator {
        targets = targets.stream().sorted(Comparator.comparingInt(Target::year)).toList();
        points = points.stream().sorted(Comparator.comparingInt(Point::year)).toList();
        breaks = breaks.stream().sorted(Comparator.comparing(Break::on)).toList();
    }

    /** The first point of each year: what the line goes through. */
    public List<Point> line() {
        return points.stream()
                .filter(point -> of(point.year()).get(0).equals(point))
                .toList();
    }

    /** The other points, of years that have more than one. */
    public List<Point> others() {
        return points.stream()
                .filter(point -> !of(point.year()).get(0).equals(point))
                .toList();
    }

    /** All points of a year, in the order in which they were written down. */
    public List<Point> of(int year) {
        return points.stream().filter(point -> point.year() == year).toList();
    }

    /** The last target of which the number is known. */
    public Optional<Target> goal() {
        return targets.stream()
                .filter(target -> !target.interim() && target.value().isPresent())
                .reduce((one, later) -> later);
    }

    /** Every place at which a document is cited. */
    Stream<Citation> citations() {
        return Stream.concat(
                targets.stream().map(Target::source), points.stream().map(Point::source));
    }
}
