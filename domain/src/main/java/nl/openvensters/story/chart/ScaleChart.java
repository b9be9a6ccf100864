package nl.openvensters.story.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import nl.openvensters.story.chart.Drawing.Anchor;

/**
 * One value on a scale, against where others are: the middle half as a thick band, the middle eighty percent as a thin
 * one, the median as a tick.
 *
 * @param id unique on the page
 * @param from first value of the scale
 * @param to last value of the scale
 * @param value the school's own
 * @param own name of the value
 * @param others where the others are; empty when unknown
 */
public record ScaleChart(
        String id,
        String title,
        String description,
        double from,
        double to,
        double value,
        String own,
        Optional<Others> others,
        DoubleFunction<String> written) {

    /**
     * Percentiles of all others.
     *
     * @param half name of the middle half, for the legend
     * @param most name of the middle eighty percent, for the legend
     * @param middle name of the median, for the legend
     */
    public record Others(
            double p10, double p25, double p50, double p75, double p90, String half, String most, String middle) {}

    /** The chart with the names of its bands. */
    public Picture picture() {
        return Picture.of(
                this::drawn,
                others.map(o -> List.of(
                                new Picture.Key("half", o.half()),
                                new Picture.Key("most", o.most()),
                                new Picture.Key("median", o.middle())))
                        .orElse(List.of()));
    }

    private String drawn(Proportions proportions) {
        double edge = 22;
        double unit = (proportions.width() - 2 * edge) / (to - from);
        double axis = 84;
        var drawing = new Drawing(id, proportions, axis + 36, title, description);
        drawing.line("axis", edge, axis, proportions.width() - edge, axis);
        others.ifPresent(o -> {
            drawing.bar("most", edge + unit * (o.p10() - from), axis - 7, unit * (o.p90() - o.p10()), 14);
            drawing.bar("half", edge + unit * (o.p25() - from), axis - 13, unit * (o.p75() - o.p25()), 26);
            double x = edge + unit * (o.p50() - from);
            drawing.line("median", x, axis - 13, x, axis + 13);
        });
        int step = proportions == Proportions.WIDE ? 2 : 5;
        for (int tick = (int) Math.ceil(from); tick <= to; tick += step) {
            drawing.text("soft", Anchor.MIDDLE, edge + unit * (tick - from), axis + 33, Integer.toString(tick));
        }
        double x = edge + unit * (Math.min(Math.max(value, from), to) - from);
        String label = own + " " + written.apply(value);
        double half = proportions.widthOf(label) * 1.2 / 2;
        double middle = Math.min(Math.max(x, half), proportions.width() - half);
        drawing.text("value-own", Anchor.MIDDLE, middle, 24, label);
        drawing.line("stem", x, 34, x, axis);
        return drawing.dot("end-own", x, axis, 9).finished();
    }
}
