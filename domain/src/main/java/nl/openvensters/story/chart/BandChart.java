package nl.openvensters.story.chart;

import java.util.List;
import nl.openvensters.story.chart.Drawing.Anchor;

/**
 * Shares that are known between bounds, below each other: a lying bar up to the lower bound, and a lighter one from
 * there to the upper bound. Each has its name before and its bounds in words behind (on a phone the name stands above).
 *
 * @param id unique on the page
 * @param rows in the order in which they lie
 * @param sure name of the bar up to the lower bound, for the legend
 * @param perhaps name of the part between the bounds, for the legend
 */
public record BandChart(String id, String title, String description, List<Row> rows, String sure, String perhaps) {

    /**
     * @param from percents
     * @param to percents
     * @param accent whether it stands out among the rows
     */
    public record Row(String name, int from, int to, boolean accent, String written) {}

    /** The chart with the names of its two kinds of bar. */
    public Picture picture() {
        return Picture.of(this::drawn, List.of(new Picture.Key("own", sure), new Picture.Key("hidden", perhaps)));
    }

    private String drawn(Proportions proportions) {
        boolean wide = proportions == Proportions.WIDE;
        double names = wide ? Math.min(300, widest(proportions, true) + 18) : 0;
        double room = proportions.width() - names - widest(proportions, false) - 24;
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
                drawing.bar("hidden", names, above, room * row.to() / 100, height);
            }
            if (row.from() > 0) {
                drawing.bar(row.accent() ? "fill-own" : "fill-second", names, above, room * row.from() / 100, height);
            }
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
