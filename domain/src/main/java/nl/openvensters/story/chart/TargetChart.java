package nl.openvensters.story.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import nl.openvensters.story.chart.Drawing.Anchor;

/**
 * What was reached over the years, beside the way to what was agreed: reached is a solid line with a dot at each value,
 * agreed is dotted, what another source says of the same year is an open diamond on no line. Where what is counted changed
 * there is an upright line, and the solid line has a gap. Values start at zero.
 *
 * @param id unique on the page
 * @param title what the picture is
 * @param description what there is to see
 * @param reached oldest first; at least one
 * @param measured what the product measured itself, oldest first; a line without dots
 * @param others what other sources say
 * @param agreed the way to the target, oldest first; none without a target
 * @param breaks where what is counted changed, as years with a fraction
 * @param top the end of the axis; 0 to fit the values
 * @param written how a value is written
 * @param names of the four kinds of marks, in the order of reached, measured, others, agreed
 */
public record TargetChart(
        String id,
        String title,
        String description,
        List<Point> reached,
        List<Point> measured,
        List<Point> others,
        List<Point> agreed,
        List<Double> breaks,
        double top,
        DoubleFunction<String> written,
        List<String> names) {

    /** Dots of a line with more values stand too close to be named one by one. */
    private static final int MOST_NAMED = 6;

    /** @param at the year, with a fraction when it is a day within it */
    public record Point(double at, double value) {}

    /** The chart with its legend, of what there is. */
    public Picture picture() {
        var legend = new ArrayList<Picture.Key>();
        key(legend, reached, "own", 0);
        key(legend, measured, "second", 1);
        key(legend, others, "diamond", 2);
        key(legend, agreed, "dotted", 3);
        return Picture.of(this::drawn, legend.size() < 2 ? List.of() : legend);
    }

    private void key(List<Picture.Key> legend, List<Point> points, String look, int name) {
        if (!points.isEmpty()) {
            legend.add(new Picture.Key(look, names.get(name)));
        }
    }

    private String drawn(Proportions proportions) {
        return new Plot(proportions).drawn();
    }

    private Stream<Point> all() {
        return Stream.of(reached, measured, others, agreed).flatMap(List::stream);
    }

    /** The last value of a line. */
    private record End(String look, Point point) {}

    /** The geometry of one drawing. */
    private final class Plot {

        private final Proportions proportions;
        private final List<Long> ticks;
        private final int first;
        private final int last;
        private final double left;
        private final double right;
        private final double floor;
        private final double ceiling = 30;

        private Plot(Proportions proportions) {
            this.proportions = proportions;
            boolean wide = proportions == Proportions.WIDE;
            double largest =
                    top > 0 ? top : all().mapToDouble(Point::value).max().orElse(1);
            ticks = Ticks.fromZeroTo(largest, wide ? 5 : 4);
            double from = Stream.concat(all().map(Point::at), breaks.stream())
                    .mapToDouble(Double::doubleValue)
                    .min()
                    .orElse(0);
            double to = all().mapToDouble(Point::at).max().orElse(1);
            boolean alone = Math.floor(from) == Math.ceil(to);
            first = (int) Math.floor(from) - (alone ? 1 : 0);
            last = (int) Math.ceil(to) + (alone ? 1 : 0);
            left = proportions.widthOf(written.apply(ticks.get(ticks.size() - 1))) + 14;
            right = proportions.width() - proportions.widthOf(written.apply(largest)) - 16;
            floor = wide ? 226 : 206;
        }

        /** The first year stands away from the axis, so that its value has room. */
        private double x(double year) {
            double start = left + proportions.widthOf(written.apply(ticks.get(ticks.size() - 1))) / 2 + 6;
            return start + (right - start) * (year - first) / (last - first);
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
            new YearAxis(String::valueOf, breaks).draw(drawing, proportions, first, last, this::x, floor, ceiling - 10);
            agreed(drawing);
            if (measured.size() > 1) {
                drawing.path("line-second", way(measured));
            }
            for (List<Point> piece : pieces()) {
                if (piece.size() > 1) {
                    drawing.path("line-own", way(piece));
                }
            }
            reached.forEach(point -> drawing.dot("end-own", x(point.at()), y(point.value()), 5.5));
            others.forEach(point -> drawing.diamond("diamond", x(point.at()), y(point.value()), 7));
            names(drawing);
            return drawing.finished();
        }

        private void agreed(Drawing drawing) {
            if (agreed.isEmpty()) {
                return;
            }
            Point end = agreed.get(agreed.size() - 1);
            if (agreed.size() > 1) {
                drawing.path("line-other", way(agreed));
            }
            drawing.dot("dot-other", x(end.at()), y(end.value()), 4);
        }

        /** The stretches between breaks. */
        private List<List<Point>> pieces() {
            var pieces = new ArrayList<List<Point>>();
            for (Point point : reached) {
                List<Point> open = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
                boolean broken = open == null
                        || breaks.stream()
                                .anyMatch(at -> at > open.get(open.size() - 1).at() && at <= point.at());
                if (broken) {
                    pieces.add(new ArrayList<>(List.of(point)));
                } else {
                    open.add(point);
                }
            }
            return pieces;
        }

        private String way(List<Point> points) {
            var way = new StringBuilder();
            for (Point point : points) {
                way.append(way.isEmpty() ? 'M' : 'L')
                        .append(Drawing.number(x(point.at())))
                        .append(' ')
                        .append(Drawing.number(y(point.value())));
            }
            return way.toString();
        }

        /**
         * The last values to the right of their marks, pushed apart, or above where the agreed path would run through them;
         * earlier ones above their dots, and of other sources below their diamonds, as many as do not touch.
         */
        private void names(Drawing drawing) {
            var taken = new ArrayList<double[]>();
            if (isOnTheWay()) {
                Point last = reached.get(reached.size() - 1);
                name(drawing, taken, "value", last, y(last.value()) - 12);
            }
            if (reached.size() <= MOST_NAMED) {
                for (int i = reached.size() - 2; i >= 0; i--) {
                    Point point = reached.get(i);
                    name(drawing, taken, "value", point, y(point.value()) - 12);
                }
                others.forEach(point -> name(drawing, taken, "value-other", point, y(point.value()) + 24));
            }
            double room = proportions.text() * 1.25;
            double free = 0;
            for (End end : ends()) {
                double at = Math.max(y(end.point().value()) + proportions.text() * 0.35, free);
                drawing.text(
                        end.look(),
                        Anchor.START,
                        x(end.point().at()) + 11,
                        at,
                        written.apply(end.point().value()));
                free = at + room;
            }
        }

        /** Whether what is agreed goes on to the right of the last value and about as high: it would run through its name. */
        private boolean isOnTheWay() {
            if (reached.isEmpty() || agreed.isEmpty()) {
                return false;
            }
            Point last = reached.get(reached.size() - 1);
            Point wanted = agreed.get(agreed.size() - 1);
            return wanted.at() > last.at() && Math.abs(y(wanted.value()) - y(last.value())) < 2 * proportions.text();
        }

        /** The highest first. */
        private List<End> ends() {
            var ends = new ArrayList<End>();
            if (!isOnTheWay()) {
                end(ends, "value", reached);
            }
            end(ends, "value-second", measured);
            end(ends, "value-other", agreed);
            ends.sort(Comparator.comparingDouble(end -> y(end.point().value())));
            return ends;
        }

        private void end(List<End> ends, String look, List<Point> points) {
            if (!points.isEmpty()) {
                ends.add(new End(look, points.get(points.size() - 1)));
            }
        }

        private void name(Drawing drawing, List<double[]> taken, String look, Point point, double y) {
            String text = written.apply(point.value());
            double half = proportions.widthOf(text) / 2;
            double x = x(point.at());
            boolean free = taken.stream()
                    .noneMatch(other -> Math.abs(other[0] - x) < half + other[2] + 4
                            && Math.abs(other[1] - y) < proportions.text());
            if (free) {
                taken.add(new double[] {x, y, half});
                drawing.text(look, Anchor.MIDDLE, x, y, text);
            }
        }
    }
}
