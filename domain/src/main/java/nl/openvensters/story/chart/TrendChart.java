package nl.openvensters.story.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.openvensters.story.chart.Drawing.Anchor;

/**
 * Values over the years as lines, from zero up. A year without a value breaks the line and has a sign in its place; the
 * last value stands at its end, but not at the end of another line that stops before the last year: there it would
 * stand in the middle of the picture, and the table has it. What makes years hard to compare is an upright line between them.
 *
 * @param id unique on the page
 * @param title what the picture is
 * @param description what there is to see
 * @param lines one or more, the school's own first
 * @param top the end of the axis; empty to fit the values
 * @param axis how the years are named, and what lies between them
 * @param written how a value is written
 */
public record TrendChart(
        String id,
        String title,
        String description,
        List<Line> lines,
        OptionalDouble top,
        YearAxis axis,
        DoubleFunction<String> written) {

    /** Whose line it is, and so how it looks. */
    public enum Look {
        OWN,
        SECOND,
        OTHER
    }

    /** @param points by year, oldest first */
    public record Line(String name, Look look, List<Point> points) {

        Optional<Point> last() {
            return points.stream().filter(p -> p.value().isPresent()).reduce((a, b) -> b);
        }
    }

    /**
     * @param value empty when there is none for the year
     * @param sign what stands in its place then
     */
    public record Point(int year, OptionalDouble value, String sign) {}

    /** The chart with its legend; one line needs no legend. */
    public Picture picture() {
        var legend = lines.size() < 2
                ? List.<Picture.Key>of()
                : lines.stream()
                        .map(l -> new Picture.Key(swatch(l.look()), l.name()))
                        .toList();
        return Picture.of(this::drawn, legend);
    }

    private static String swatch(Look look) {
        return look == Look.OTHER ? "dotted" : look == Look.SECOND ? "second" : "own";
    }

    private String drawn(Proportions proportions) {
        return new Plot(proportions).drawn();
    }

    /** The geometry of one drawing. */
    private final class Plot {

        private final Proportions proportions;
        private final List<Long> ticks;
        private final int firstYear;
        private final int lastYear;
        private final double left;
        private final double right;
        private final double floor;
        private final double ceiling = 26;

        private Plot(Proportions proportions) {
            this.proportions = proportions;
            boolean wide = proportions == Proportions.WIDE;
            double largest = top.orElseGet(() -> values().max().orElse(1));
            ticks = Ticks.fromZeroTo(largest, wide ? 5 : 4);
            firstYear = years().min(Comparator.naturalOrder()).orElse(0);
            lastYear = years().max(Comparator.naturalOrder()).orElse(1);
            left = proportions.widthOf(written.apply(ticks.get(ticks.size() - 1))) + 12;
            double label = lines.stream()
                    .flatMap(l -> l.last().stream())
                    .mapToDouble(
                            p -> proportions.widthOf(written.apply(p.value().orElseThrow())) * 1.25)
                    .max()
                    .orElse(0);
            right = proportions.width() - label - 16;
            floor = wide ? 226 : 200;
        }

        private Stream<Integer> years() {
            return lines.stream().flatMap(l -> l.points().stream()).map(Point::year);
        }

        private DoubleStream values() {
            return lines.stream()
                    .flatMap(l -> l.points().stream())
                    .filter(p -> p.value().isPresent())
                    .mapToDouble(p -> p.value().getAsDouble());
        }

        private double x(double year) {
            return lastYear == firstYear
                    ? (left + right) / 2
                    : left + (right - left) * (year - firstYear) / (lastYear - firstYear);
        }

        private double y(double value) {
            return floor - (floor - ceiling) * value / ticks.get(ticks.size() - 1);
        }

        private String drawn() {
            var drawing = new Drawing(id, proportions, floor + 34, title, description);
            for (long tick : ticks) {
                drawing.line(tick == 0 ? "floor" : "grid", left, y(tick), right, y(tick));
                drawing.text("soft", Anchor.END, left - 10, y(tick) + proportions.text() * 0.35, written.apply(tick));
            }
            axis.draw(drawing, proportions, firstYear, lastYear, this::x, floor, ceiling - 8);
            lines.stream().filter(l -> l.look() == Look.OWN).forEach(l -> area(drawing, l));
            for (int i = lines.size() - 1; i >= 0; i--) {
                line(drawing, lines.get(i));
            }
            signs(drawing);
            labels(drawing);
            return drawing.finished();
        }

        /** In place of values that are not there, as many as fit next to each other. */
        private void signs(Drawing drawing) {
            double free = 0;
            for (Point point : lines.get(0).points()) {
                double width = proportions.widthOf(point.sign());
                if (point.value().isEmpty() && !point.sign().isEmpty() && x(point.year()) - width / 2 >= free) {
                    drawing.text("soft", Anchor.MIDDLE, x(point.year()), floor - 6, point.sign());
                    free = x(point.year()) + width / 2 + 3;
                }
            }
        }

        /** Below everything else, so that it covers no line. */
        private void area(Drawing drawing, Line line) {
            for (List<Point> piece : pieces(line.points())) {
                if (piece.size() > 1) {
                    String end = at(x(piece.get(piece.size() - 1).year()), floor);
                    drawing.path(
                            "area",
                            way(piece) + "L" + end + "L" + at(x(piece.get(0).year()), floor) + "Z");
                }
            }
        }

        private void line(Drawing drawing, Line line) {
            String look = line.look().name().toLowerCase(Locale.ROOT);
            for (List<Point> piece : pieces(line.points())) {
                if (piece.size() > 1) {
                    drawing.path("line-" + look, way(piece));
                } else {
                    Point only = piece.get(0);
                    drawing.dot("dot-" + look, x(only.year()), y(only.value().getAsDouble()), 3.5);
                }
            }
        }

        private String way(List<Point> piece) {
            var way = new StringBuilder();
            for (Point point : piece) {
                way.append(way.isEmpty() ? 'M' : 'L')
                        .append(at(x(point.year()), y(point.value().getAsDouble())));
            }
            return way.toString();
        }

        private void labels(Drawing drawing) {
            double[] taken = new double[lines.size()];
            for (int i = 0; i < lines.size(); i++) {
                Optional<Point> last = lines.get(i).last();
                taken[i] = Double.NaN;
                boolean stopped = lines.get(i).look() == Look.OTHER
                        && last.isPresent()
                        && last.get().year() < lastYear;
                if (last.isEmpty() || stopped) {
                    continue;
                }
                double value = last.get().value().getAsDouble();
                String look = lines.get(i).look().name().toLowerCase(Locale.ROOT);
                double y = clear(y(value), taken, i);
                taken[i] = y;
                if (lines.get(i).look() != Look.OTHER) {
                    drawing.dot("end-" + look, x(last.get().year()), y(value), 5.5);
                }
                drawing.text(
                        "value-" + look,
                        Anchor.START,
                        x(last.get().year()) + 12,
                        y + proportions.text() * 0.38,
                        written.apply(value));
            }
        }

        /** A height for a label that does not touch the labels before it. */
        private double clear(double wanted, double[] taken, int count) {
            double room = proportions.text() * 1.35;
            double y = wanted;
            for (int i = 0; i < count; i++) {
                if (Math.abs(taken[i] - y) < room) {
                    y = wanted <= taken[i] ? taken[i] - room : taken[i] + room;
                }
            }
            return y > floor - 4 ? y - 2 * room : y;
        }
    }

    private static String at(double x, double y) {
        return Drawing.number(x) + " " + Drawing.number(y);
    }

    /** The stretches between years without a value. */
    private static List<List<Point>> pieces(List<Point> points) {
        var pieces = new ArrayList<List<Point>>();
        var piece = new ArrayList<Point>();
        for (Point point : points) {
            if (point.value().isPresent()) {
                piece.add(point);
            } else if (!piece.isEmpty()) {
                pieces.add(List.copyOf(piece));
                piece.clear();
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(List.copyOf(piece));
        }
        return pieces;
    }
}
