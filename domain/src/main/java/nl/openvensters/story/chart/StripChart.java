package nl.openvensters.story.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import nl.openvensters.story.chart.Drawing.Anchor;

/**
 * One value among those of others: a dot for each on one line, the middle half as a band with the middle as an upright
 * line, and the own value as a larger dot with its number. Where a dot lies says how large it is and nothing else.
 *
 * @param id unique on the page
 * @param own empty when there is none
 * @param ownName name of the own value
 * @param others in any order
 * @param band the middle half and the middle
 * @param signal from which value on somebody looks; empty when there is none
 * @param signalName as it is written in the legend
 * @param words names of the dots, the band and the middle, for the legend
 * @param written how a value is written
 */
public record StripChart(
        String id,
        String title,
        String description,
        OptionalDouble own,
        String ownName,
        List<Double> others,
        Band band,
        OptionalDouble signal,
        String signalName,
        Words words,
        DoubleFunction<String> written) {

    /** From a quarter to three quarters, and the middle. */
    public record Band(double from, double middle, double to) {}

    /** What the legend says. */
    public record Words(String others, String band, String middle) {}

    /** The chart with the names of what is in it. */
    public Picture picture() {
        var legend = new ArrayList<Picture.Key>();
        if (own.isPresent()) {
            legend.add(new Picture.Key("own", ownName));
        }
        legend.add(new Picture.Key("other", words.others()));
        legend.add(new Picture.Key("most", words.band()));
        legend.add(new Picture.Key("median", words.middle()));
        if (signal.isPresent()) {
            legend.add(new Picture.Key("dotted", signalName));
        }
        return Picture.of(this::drawn, legend);
    }

    private String drawn(Proportions proportions) {
        double low = values().min().orElse(0);
        double high = values().max().orElse(1);
        double margin =
                Math.max(proportions.widthOf(written.apply(low)), proportions.widthOf(written.apply(high))) / 2 + 10;
        double room = proportions.width() - 2 * margin;
        double line = 64;
        var drawing = new Drawing(id, proportions, 122, title, description);
        double[] scale = {low, high > low ? room / (high - low) : 0, margin};
        drawing.bar(
                "most", x(scale, band.from()), line - 24, Math.max(3, x(scale, band.to()) - x(scale, band.from())), 48);
        drawing.line("axis", margin, line, proportions.width() - margin, line);
        drawing.line("median", x(scale, band.middle()), line - 24, x(scale, band.middle()), line + 24);
        signal.ifPresent(at -> drawing.line("threshold", x(scale, at), line - 32, x(scale, at), line + 32));
        dots(drawing, scale, line);
        own.ifPresent(value -> {
            drawing.dot("end-own", x(scale, value), line, 9);
            double width = proportions.widthOf(written.apply(value)) * 0.7;
            double at = Math.min(Math.max(x(scale, value), width), proportions.width() - width);
            drawing.text("value-own", Anchor.MIDDLE, at, 24, written.apply(value));
        });
        drawing.text("soft", Anchor.MIDDLE, margin, 112, written.apply(low));
        if (high > low) {
            drawing.text("soft", Anchor.MIDDLE, proportions.width() - margin, 112, written.apply(high));
        }
        return drawing.finished();
    }

    /** Dots that would cover each other lie above and below the line in turn. */
    private void dots(Drawing drawing, double[] scale, double line) {
        double before = Double.NEGATIVE_INFINITY;
        int turn = 0;
        for (double value : others.stream().sorted().toList()) {
            double x = x(scale, value);
            turn = x - before < 9 ? turn + 1 : 0;
            double off = turn % 3 == 0 ? 0 : turn % 3 == 1 ? -11 : 11;
            drawing.dot("dot-other", x, line + off, 4.5);
            before = x;
        }
    }

    private DoubleStream values() {
        return DoubleStream.concat(
                DoubleStream.concat(own.stream(), signal.stream()),
                others.stream().mapToDouble(Double::doubleValue));
    }

    private static double x(double[] scale, double value) {
        return scale[2] + (value - scale[0]) * scale[1];
    }
}
