package nl.openvensters.story.chart;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import nl.openvensters.story.chart.Drawing.Anchor;

/**
 * The years below a chart.
 *
 * @param name of a year
 * @param breaks where the years before and after are not quite the same thing, as years with a fraction
 */
public record YearAxis(IntFunction<String> name, List<Double> breaks) {

    /**
     * Draws the names, as many as fit, and an upright line at each break.
     *
     * @param x where a year lies
     * @param ceiling where the upright lines end
     */
    void draw(
            Drawing drawing,
            Proportions proportions,
            int first,
            int last,
            DoubleUnaryOperator x,
            double floor,
            double ceiling) {
        double width = proportions.widthOf(name.apply(last));
        int room = (int) ((x.applyAsDouble(last) - x.applyAsDouble(first)) / (width * 1.6)) + 1;
        for (int year : Ticks.years(first, last, room)) {
            double middle = Math.min(Math.max(x.applyAsDouble(year), width / 2), proportions.width() - width / 2);
            drawing.text("soft", Anchor.MIDDLE, middle, floor + 24, name.apply(year));
        }
        breaks.stream()
                .filter(at -> at > first && at < last)
                .map(x::applyAsDouble)
                .forEach(at -> drawing.line("break", at, ceiling, at, floor));
    }
}
