package nl.openvensters.story.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.openvensters.story.chart.Drawing.Anchor;

/**
 * Shares that are known between bounds, below each other: a lying bar up to the lower bound, and a lighter one from
 * there to the upper bound, with an upright line at the likeliest, so that it is not read off as the lower bound. Each has
 * its name before and its value in words behind (on a phone the name stands above).
 *
 * @param id unique on the page
 * @param rows in the order in which they lie
 * @param sure name of the bar up to the lower bound, for the legend
 * @param perhaps name of the part between the bounds, for the legend
 * @param about name of the line at the likeliest, for the legend
 * @param others name of the bars that do not stand out, when they are of others; empty when they are not
 */
public record BandChart(
        String id,
        String title,
        String description,
        List<Row> rows,
        String sure,
        String perhaps,
        String about,
        String others) {

    /**
     * @param from percents
     * @param to percents
     * @param likeliest percents, where one of those between the bounds is; else empty
     * @param accent whether it stands out among the rows
     */
    public record Row(String name, int from, int to, OptionalInt likeliest, boolean accent, String written) {}

    /** The chart with the names of its kinds of bar, of those that there are. */
    public Picture picture() {
        var legend = new ArrayList<Picture.Key>();
        if (rows.stream().anyMatch(row -> row.accent() && row.from() > 0)) {
            legend.add(new Picture.Key("own", sure));
        }
        if (rows.stream().anyMatch(row -> row.to() > row.from())) {
            legend.add(new Picture.Key("perhaps", perhaps));
        }
        if (rows.stream().anyMatch(row -> row.likeliest().isPresent())) {
            legend.add(new Picture.Key("median", about));
        }
        if (!others.isEmpty() && rows.stream().anyMatch(row -> !row.accent())) {
            legend.add(new Picture.Key("second", others));
        }
        return Picture.of(this::drawn, legend);
    }

    private String drawn(Proportions proportions) {
        boolean wide = proportions == Proportions.WIDE;
        double names = wide ? Math.min(300, widest(proportions, true) + 18) : 0;
        // Bold, and in another font where ours does not load, a text is wider.
        double room = proportions.width() - names - widest(proportions, false) * 1.15 - 18;
        double step = wide ? 36 : 52;
        var drawing = new Drawing(id, proportions, step * rows.size() + 4, title, description);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double above = i * step + (wide ? 4 : 24);
            double height = wide ? 24 : 20;
            double base = above + height / 2 + proportions.text() * 0.36;
            drawing.text(
                    row.accent() ? "name" : "text",
                    wide ? Anchor.END : Anchor.START,
                    wide ? names - 14 : 0,
                    wide ? base : above - 7,
                    row.name());
            drawing.bar("track", names, above, room, height);
            if (row.to() > row.from()) {
                drawing.bar("perhaps", names, above, room * row.to() / 100, height);
            }
            if (row.from() > 0) {
                drawing.bar(row.accent() ? "fill-own" : "fill-second", names, above, room * row.from() / 100, height);
            }
            row.likeliest().ifPresent(percent -> {
                double x = names + room * percent / 100;
                drawing.line("median", x, above - 2, x, above + height + 2);
            });
            drawing.text(row.accent() ? "value" : "text", Anchor.START, names + room + 10, base, row.written());
        }
        return drawing.finished();
    }

    private double widest(Proportions proportions, boolean name) {
        return rows.stream()
                .mapToDouble(row -> proportions.widthOf(name ? row.name() : row.written()))
                .max()
                .orElse(0);
    }
}
