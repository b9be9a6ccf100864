package nl.openvensters.story.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import nl.openvensters.story.chart.Drawing.Anchor;

/**
 * A share over time as one line between nothing and all, with the target to reach. The last value stands at its end.
 *
 * @param id unique on the page
 * @param points shares from 0 to 1, oldest first, at least one
 * @param target the share to reach, from 0 to 1; empty when there is none
 * @param targetName stands at the target's line
 * @param written how a share is written
 * @param named how a day is written under the axis; the first and the last are
 */
public record ProgressChart(
        String id,
        String title,
        String description,
        List<Point> points,
        OptionalDouble target,
        String targetName,
        DoubleFunction<String> written,
        Function<LocalDate, String> named) {

    private static final double CEILING = 24;

    /** The share on a day. */
    public record Point(LocalDate on, double share) {}

    /** The chart; its texts say everything, so it has no legend. */
    public Picture picture() {
        return Picture.of(this::drawn, List.of());
    }

    private String drawn(Proportions proportions) {
        Point last = points.get(points.size() - 1);
        double floor = proportions == Proportions.WIDE ? 190 : 170;
        double left = proportions.widthOf(written.apply(1)) + 8;
        double right = proportions.width() - proportions.widthOf(written.apply(last.share())) * 1.3 - 14;
        var drawing = new Drawing(id, proportions, floor + 32, title, description);
        for (double share : new double[] {0, 0.5, 1}) {
            double y = y(share, floor);
            drawing.line(share == 0 ? "floor" : "grid", left, y, right, y);
            drawing.text("soft", Anchor.END, left - 8, y + proportions.text() * 0.35, written.apply(share));
        }
        target.ifPresent(share -> threshold(drawing, proportions, left, right, y(share, floor)));
        drawing.text(
                "soft",
                Anchor.START,
                left,
                floor + 23,
                named.apply(points.get(0).on()));
        if (points.size() > 1) {
            drawing.text("soft", Anchor.END, right, floor + 23, named.apply(last.on()));
            drawing.path("line-own", way(left, right, floor));
        }
        double x = x(last.on(), left, right);
        return drawing.dot("end-own", x, y(last.share(), floor), 5.5)
                .text(
                        "value-own",
                        Anchor.START,
                        x + 11,
                        y(last.share(), floor) + proportions.text() * 0.4,
                        written.apply(last.share()))
                .finished();
    }

    /** Its name above the line when there is room, and at the left, where the end value never is. */
    private void threshold(Drawing drawing, Proportions proportions, double left, double right, double y) {
        drawing.line("threshold", left, y, right, y);
        drawing.text("threshold-name", Anchor.START, left + 4, y - 8 < proportions.text() ? y + 18 : y - 8, targetName);
    }

    private String way(double left, double right, double floor) {
        var way = new StringBuilder();
        for (Point point : points) {
            way.append(way.isEmpty() ? 'M' : 'L')
                    .append(Drawing.number(x(point.on(), left, right)))
                    .append(' ')
                    .append(Drawing.number(y(point.share(), floor)));
        }
        return way.toString();
    }

    private double x(LocalDate day, double left, double right) {
        long first = points.get(0).on().toEpochDay();
        long days = points.get(points.size() - 1).on().toEpochDay() - first;
        return days == 0 ? right : left + (right - left) * (day.toEpochDay() - first) / days;
    }

    private static double y(double share, double floor) {
        return floor - (floor - CEILING) * share;
    }
}
