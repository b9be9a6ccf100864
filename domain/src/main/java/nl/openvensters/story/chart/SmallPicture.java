package nl.openvensters.story.chart;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import nl.openvensters.story.chart.LevelChart.Range;

/**
 * Pictures for the cells of a comparison, without a word in them: the text of the cell says all that they show. Those of
 * one row are drawn on one scale, or they would show differences that are not there.
 */
public final class SmallPicture {

    private static final double WIDTH = 240;
    private static final double EDGE = 5;

    private SmallPicture() {}

    /**
     * A bar from zero, with the stretch that chance explains; others as a thinner bar below it.
     *
     * @param end of the scale of the row
     * @param threshold dashed through both; empty when nobody compares with one
     */
    public static String bar(
            double value, double end, Optional<Range> spread, OptionalDouble others, OptionalDouble threshold) {
        double unit = WIDTH / Math.max(end, 1e-9);
        double height = others.isPresent() ? 34 : 22;
        var drawing = new Drawing(WIDTH, height);
        drawing.bar("track", 0, 3, WIDTH, 16);
        if (value > 0) {
            drawing.bar("fill-own", 0, 3, unit * value, 16);
        }
        others.ifPresent(other -> drawing.bar("fill-other", 0, 23, unit * other, 8));
        spread.ifPresent(s -> LevelChart.whisker(drawing, unit * s.from(), unit * s.to(), 11));
        threshold.ifPresent(at -> drawing.line("threshold", unit * at, 0, unit * at, height));
        return drawing.finished();
    }

    /**
     * A share that is known between bounds, in percents; others as a thinner bar below it.
     *
     * @param likeliest marked between the bounds; empty when they are the same
     */
    public static String band(double from, double to, OptionalDouble likeliest, OptionalDouble others) {
        double unit = WIDTH / 100;
        var drawing = new Drawing(WIDTH, others.isPresent() ? 34 : 22);
        drawing.bar("track", 0, 3, WIDTH, 16);
        if (to > from) {
            drawing.bar("perhaps", 0, 3, unit * to, 16);
        }
        if (from > 0) {
            drawing.bar("fill-own", 0, 3, unit * from, 16);
        }
        likeliest.ifPresent(at -> drawing.line("median", unit * at, 1, unit * at, 21));
        others.ifPresent(other -> drawing.bar("fill-other", 0, 23, unit * other, 8));
        return drawing.finished();
    }

    /**
     * A line over the years, from zero; broken where there is no number, with a dot at its end.
     *
     * @param points by year, with every year in between
     * @param first year of the row
     * @param last year of the row
     * @param top of the scale of the row
     */
    public static String line(SortedMap<Integer, OptionalDouble> points, int first, int last, double top) {
        double height = 52;
        double floor = height - EDGE;
        double step = (WIDTH - 2 * EDGE) / Math.max(last - first, 1);
        double unit = (floor - EDGE) / Math.max(top, 1e-9);
        var drawing = new Drawing(WIDTH, height);
        drawing.line("floor", 0, floor, WIDTH, floor);
        var way = new StringBuilder();
        boolean drawn = false;
        double[] end = null;
        for (var point : points.entrySet()) {
            if (point.getValue().isEmpty()) {
                drawn = false;
                continue;
            }
            double x = EDGE + (point.getKey() - first) * step;
            double y = floor - point.getValue().getAsDouble() * unit;
            way.append(drawn ? 'L' : 'M').append(Drawing.number(x)).append(' ').append(Drawing.number(y));
            drawn = true;
            end = new double[] {x, y};
        }
        if (end != null) {
            drawing.path("line-own", way.toString()).dot("dot-own", end[0], end[1], 4.5);
        }
        return drawing.finished();
    }

    /**
     * One value on a scale.
     *
     * @param half where the middle half of all schools is; empty when that is not known
     */
    public static String place(double value, double from, double to, Optional<Range> half) {
        double unit = (WIDTH - 2 * EDGE) / Math.max(to - from, 1e-9);
        var drawing = new Drawing(WIDTH, 28);
        drawing.line("axis", EDGE, 14, WIDTH - EDGE, 14);
        half.ifPresent(h -> drawing.bar("half", EDGE + unit * (h.from() - from), 9, unit * (h.to() - h.from()), 10));
        return drawing.dot("dot-own", EDGE + unit * (value - from), 14, 7).finished();
    }
}
