package nl.openvensters.story.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import nl.openvensters.story.chart.Drawing.Anchor;

/**
 * Counts side by side as standing bars from zero, each with its value on top. A hidden count is a hatched stub with the
 * text for hidden counts on top, so that it is not taken for a zero.
 *
 * @param id unique on the page
 * @param columns in the order in which they stand; more than {@link #MOST} do not fit a phone
 */
public record ColumnChart(
        String id, String title, String description, List<Column> columns, DoubleFunction<String> written) {

    /** How many columns fit a phone with their values readable. */
    public static final int MOST = 9;

    /**
     * @param value empty when it is hidden
     * @param hidden what stands on top when it is hidden, for example {@code <5}
     */
    public record Column(String name, OptionalDouble value, String hidden) {}

    /** Whether a phone has room for all columns with their names beside each other. */
    public boolean fitsPhone() {
        double each = (double) Proportions.PHONE.width() / Math.max(1, columns.size());
        return columns.size() <= MOST
                && columns.stream().allMatch(column -> Proportions.PHONE.widthOf(column.name()) <= each);
    }

    /** The chart; its texts say everything, so it has no legend. */
    public Picture picture() {
        return Picture.of(this::drawn, List.of());
    }

    private String drawn(Proportions proportions) {
        double floor = proportions == Proportions.WIDE ? 176 : 160;
        double ceiling = 30;
        double each = (double) proportions.width() / columns.size();
        double width = Math.min(56, each * 0.72);
        double largest = columns.stream()
                .filter(c -> c.value().isPresent())
                .mapToDouble(c -> c.value().getAsDouble())
                .max()
                .orElse(1);
        var drawing = new Drawing(id, proportions, floor + 30, title, description);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            double middle = each * (i + 0.5);
            double height = column.value().isPresent()
                    ? (floor - ceiling) * column.value().getAsDouble() / Math.max(largest, 1)
                    : 9;
            drawing.bar(
                    column.value().isPresent() ? "fill-own" : "hidden",
                    middle - width / 2,
                    floor - height,
                    width,
                    height);
            String top =
                    column.value().isPresent() ? written.apply(column.value().getAsDouble()) : column.hidden();
            drawing.text("value", Anchor.MIDDLE, middle, floor - height - 8, top);
            drawing.text("soft", Anchor.MIDDLE, middle, floor + 22, column.name());
        }
        return drawing.line("floor", 0, floor, proportions.width(), floor).finished();
    }
}
