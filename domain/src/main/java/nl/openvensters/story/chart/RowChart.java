package nl.openvensters.story.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import nl.openvensters.story.chart.Drawing.Anchor;

/**
 * Values below each other as lying bars from zero, each with its name before and its value behind (on a phone the name
 * stands above). A hidden value is a hatched stub.
 *
 * @param id unique on the page
 * @param rows in the order in which they lie
 * @param top the end of the axis; empty to fit the values
 */
public record RowChart(
        String id,
        String title,
        Description description,
        List<Row> rows,
        OptionalDouble top,
        DoubleFunction<String> written) {

    /** With a description that is all in the language of the page. */
    public RowChart(
            String id,
            String title,
            String description,
            List<Row> rows,
            OptionalDouble top,
            DoubleFunction<String> written) {
        this(id, title, Description.of(description), rows, top, written);
    }

    /**
     * @param value empty when it is hidden
     * @param accent whether it stands out among the rows
     * @param hidden what stands behind it when it is hidden, for example {@code <5}
     * @param language of the name, where that is not the one of the page; else empty
     * @param text how the value is written, where that is not as all others are; else empty
     */
    public record Row(String name, OptionalDouble value, boolean accent, String hidden, String language, String text) {

        public Row(String name, OptionalDouble value, boolean accent, String hidden) {
            this(name, value, accent, hidden, "", "");
        }

        /** A row with a value. */
        public Row(String name, double value, boolean accent) {
            this(name, OptionalDouble.of(value), accent, "");
        }

        /** The same with a name in another language than that of the page. */
        public Row in(String tag) {
            return new Row(name, value, accent, hidden, tag, text);
        }

        /** The same with its value in words of its own. */
        public Row written(String words) {
            return new Row(name, value, accent, hidden, language, words);
        }

        private String behind(DoubleFunction<String> written) {
            if (value.isEmpty()) {
                return hidden;
            }
            return text.isEmpty() ? written.apply(value.getAsDouble()) : text;
        }
    }

    /** The chart; its texts say everything, so it has no legend. */
    public Picture picture() {
        return Picture.of(this::drawn, List.of());
    }

    private String drawn(Proportions proportions) {
        boolean wide = proportions == Proportions.WIDE;
        double end = top.orElseGet(() -> rows.stream()
                .filter(r -> r.value().isPresent())
                .mapToDouble(r -> r.value().getAsDouble())
                .max()
                .orElse(1));
        double names = wide ? Math.min(280, longest(proportions) + 18) : 0;
        double hidden = rows.stream()
                .mapToDouble(r -> proportions.widthOf(r.value().isEmpty() ? r.hidden() : r.text()))
                .max()
                .orElse(0);
        double values = Math.max(hidden + 14, proportions.widthOf(written.apply(end)) + 24);
        double room = proportions.width() - names - values;
        double step = wide ? 36 : 52;
        var drawing = new Drawing(id, proportions, step * rows.size() + 4, title, description);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double above = i * step + (wide ? 4 : 24);
            double height = wide ? 24 : 20;
            double length =
                    row.value().isPresent() ? Math.max(room * row.value().getAsDouble() / Math.max(end, 1e-9), 0) : 16;
            double base = above + height / 2 + proportions.text() * 0.36;
            drawing.text(
                    row.accent() ? "name" : "text",
                    wide ? Anchor.END : Anchor.START,
                    wide ? names - 14 : 0,
                    wide ? base : above - 7,
                    row.name(),
                    row.language());
            if (top.isPresent()) {
                drawing.bar("track", names, above, room, height);
            }
            if (length > 0) {
                drawing.bar(
                        row.value().isEmpty() ? "hidden" : row.accent() ? "fill-own" : "fill-second",
                        names,
                        above,
                        length,
                        height);
            }
            drawing.text(
                    row.accent() ? "value" : "text",
                    Anchor.START,
                    names + (top.isPresent() ? room : length) + 10,
                    base,
                    row.behind(written));
        }
        return drawing.finished();
    }

    private double longest(Proportions proportions) {
        return rows.stream()
                .mapToDouble(r -> proportions.widthOf(r.name()))
                .max()
                .orElse(0);
    }
}
