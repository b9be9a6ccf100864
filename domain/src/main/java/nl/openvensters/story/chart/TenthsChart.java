package nl.openvensters.story.chart;

import java.util.List;
import java.util.function.LongFunction;
import nl.openvensters.story.chart.Drawing.Anchor;

/**
 * How many fall in each tenth of a share, as standing bars from zero, with a dashed line where it is enough. Bars from
 * that line on are drawn as the own data, the others as others.
 *
 * @param id unique on the page
 * @param counts ten numbers, from 0–10 % to 90–100 %
 * @param enough the tenth from which it is enough, 0 to 9
 * @param enoughName stands at the line
 * @param written how a count is written
 */
public record TenthsChart(
        String id,
        String title,
        String description,
        List<Integer> counts,
        int enough,
        String enoughName,
        LongFunction<String> written) {

    /** The chart; its texts say everything, so it has no legend. */
    public Picture picture() {
        return Picture.of(this::drawn, List.of());
    }

    private String drawn(Proportions proportions) {
        boolean wide = proportions == Proportions.WIDE;
        double floor = 190;
        double ceiling = 46;
        double each = (double) proportions.width() / counts.size();
        long largest =
                Math.max(1, counts.stream().mapToInt(Integer::intValue).max().orElse(1));
        var drawing = new Drawing(id, proportions, floor + 32, title, description);
        for (int tenth = 0; tenth < counts.size(); tenth++) {
            int count = counts.get(tenth);
            double height = (floor - ceiling) * count / largest;
            double middle = each * (tenth + 0.5);
            drawing.bar(
                    tenth >= enough ? "fill-own" : "fill-other",
                    middle - each * 0.42,
                    floor - height,
                    each * 0.84,
                    height);
            // A phone has no room for ten numbers of four digits: the largest and the table tell.
            if (wide || count == largest) {
                drawing.text("value", Anchor.MIDDLE, middle, floor - height - 7, written.apply(count));
            }
            if (wide || tenth % 2 == 0) {
                String name = wide ? tenth * 10 + "–" + (tenth + 1) * 10 : String.valueOf(tenth * 10);
                drawing.text(
                        "soft", wide ? Anchor.MIDDLE : Anchor.START, wide ? middle : each * tenth, floor + 22, name);
            }
        }
        double edge = each * enough;
        return drawing.line("floor", 0, floor, proportions.width(), floor)
                .line("threshold", edge, 8, edge, floor)
                .text("threshold-name", Anchor.END, edge - 8, 20, enoughName)
                .finished();
    }
}
