package nl.openvensters.story.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import nl.openvensters.story.chart.Drawing.Anchor;

/**
 * Percentages of a school against a threshold and against comparable schools: for each level a bar in the school's colour
 * with the stretch that chance alone explains, a bar in stone below it, and the threshold dashed through both.
 *
 * @param id unique on the page
 * @param levels from top to bottom
 * @param own name of the school's bars
 * @param others name of the other bars; empty when there is nothing to compare with
 * @param chance name of the stretch of chance
 * @param written how a percentage is written
 */
public record LevelChart(
        String id,
        String title,
        String description,
        List<Level> levels,
        String own,
        String others,
        String chance,
        DoubleFunction<String> written) {

    /**
     * One level.
     *
     * @param value from 0 to 100
     * @param spread what chance alone explains; empty when unknown
     * @param comparable the comparable schools; empty when unknown
     * @param threshold the lower bound; empty when there is none
     * @param thresholdName as it is written at the line
     */
    public record Level(
            String name,
            double value,
            Optional<Range> spread,
            OptionalDouble comparable,
            OptionalDouble threshold,
            String thresholdName) {}

    /** From the lower to the upper end, in percents. */
    public record Range(double from, double to) {}

    /** The chart with the names of its colours. */
    public Picture picture() {
        var legend = new ArrayList<Picture.Key>();
        legend.add(new Picture.Key("own", own));
        if (levels.stream().anyMatch(l -> l.comparable().isPresent())) {
            legend.add(new Picture.Key("other", others));
        }
        if (levels.stream().anyMatch(l -> l.spread().isPresent())) {
            legend.add(new Picture.Key("chance", chance));
        }
        return Picture.of(this::drawn, legend);
    }

    private String drawn(Proportions proportions) {
        boolean wide = proportions == Proportions.WIDE;
        double left = wide
                ? levels.stream()
                                        .mapToDouble(l -> proportions.widthOf(l.name()))
                                        .max()
                                        .orElse(0)
                                * 1.08
                        + 18
                : 0;
        double right = proportions.width() - proportions.widthOf(written.apply(100)) * 1.25 - 12;
        double above = 2;
        var heights = new ArrayList<Double>();
        for (Level level : levels) {
            heights.add(above);
            above += height(level, wide);
        }
        var drawing = new Drawing(id, proportions, above - (wide ? 12 : 8), title, description);
        for (int i = 0; i < levels.size(); i++) {
            level(drawing, proportions, levels.get(i), heights.get(i), left, right);
        }
        return drawing.finished();
    }

    private static double height(Level level, boolean wide) {
        return (wide ? 0 : 26)
                + 30
                + (level.comparable().isPresent() ? 26 : 0)
                + (level.threshold().isPresent() ? 28 : 8)
                + 20;
    }

    private void level(Drawing drawing, Proportions proportions, Level level, double top, double left, double right) {
        boolean wide = proportions == Proportions.WIDE;
        double y = wide ? top : top + 26;
        double unit = (right - left) / 100;
        double text = proportions.text();
        drawing.text(
                "name",
                wide ? Anchor.END : Anchor.START,
                wide ? left - 16 : 0,
                wide ? y + 15 + text * 0.36 : y - 9,
                level.name());
        drawing.bar("track", left, y, right - left, 30);
        drawing.bar("fill-own", left, y, unit * level.value(), 30);
        drawing.text("value-own", Anchor.START, right + 10, y + 15 + text * 0.42, written.apply(level.value()));
        double bottom = y + 30;
        if (level.comparable().isPresent()) {
            double other = level.comparable().getAsDouble();
            drawing.bar("fill-other", left, y + 36, unit * other, 18);
            drawing.text("soft", Anchor.START, right + 10, y + 45 + text * 0.36, written.apply(other));
            bottom = y + 54;
        }
        level.spread()
                .ifPresent(spread -> whisker(drawing, left + unit * spread.from(), left + unit * spread.to(), y + 15));
        if (level.threshold().isPresent()) {
            double x = left + unit * level.threshold().getAsDouble();
            drawing.line("threshold", x, y - 4, x, bottom + 8);
            double half = proportions.widthOf(level.thresholdName()) / 2;
            double middle = Math.min(Math.max(x, half), proportions.width() - half);
            drawing.text("threshold-name", Anchor.MIDDLE, middle, bottom + 10 + text, level.thresholdName());
        }
    }

    /** Twice, so that it can be seen on the bar and beside it. */
    static void whisker(Drawing drawing, double from, double to, double y) {
        String way = "M" + Drawing.number(from) + " " + Drawing.number(y) + "H" + Drawing.number(to)
                + "M" + Drawing.number(from) + " " + Drawing.number(y - 7) + "v14"
                + "M" + Drawing.number(to) + " " + Drawing.number(y - 7) + "v14";
        drawing.path("chance-edge", way).path("chance", way);
    }
}
