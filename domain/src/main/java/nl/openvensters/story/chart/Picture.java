package nl.openvensters.story.chart;

import java.util.List;

/**
 * A chart ready for the page.
 *
 * @param wide the SVG for a wide column
 * @param phone the SVG for a narrow one
 * @param legend what is not named in the chart itself; may be empty
 */
public record Picture(String wide, String phone, List<Key> legend) {

    /**
     * A line of the legend.
     *
     * @param look the class of the swatch: {@code own}, {@code second}, {@code other}, {@code dotted}, {@code chance},
     *     {@code hidden}, {@code perhaps} or {@code median}
     * @param name what it stands for
     */
    public record Key(String look, String name) {}

    /** A chart that can be drawn in either proportions. */
    interface Drawn {
        String in(Proportions proportions);
    }

    static Picture of(Drawn chart, List<Key> legend) {
        return new Picture(chart.in(Proportions.WIDE), chart.in(Proportions.PHONE), List.copyOf(legend));
    }

    /** Both drawings; the style sheet shows the one that fits. */
    public String svg() {
        return wide + phone;
    }
}
