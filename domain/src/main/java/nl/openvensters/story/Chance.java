package nl.openvensters.story;

import nl.openvensters.story.chart.LevelChart.Spread;

/**
 * How far a percentage of a small group can lie from what the school usually reaches, by chance alone: the score
 * interval of Wilson (1927) at 95 percent, which holds for small groups and near 0 and 100 too.
 */
public final class Chance {

    /** The 97.5th percentile of the standard normal distribution. */
    private static final double Z = 1.959964;

    private Chance() {}

    /**
     * @param percentage from 0 to 100
     * @param pupils how many there were, at least one
     * @return the ends in percents, within 0 and 100
     * @throws IllegalArgumentException when there were no pupils or the percentage is none
     */
    public static Spread around(double percentage, long pupils) {
        if (pupils < 1 || percentage < 0 || percentage > 100) {
            throw new IllegalArgumentException(percentage + " percent of " + pupils);
        }
        double p = percentage / 100;
        double square = Z * Z;
        double weight = 1 + square / pupils;
        double centre = (p + square / (2 * pupils)) / weight;
        double half = Z * Math.sqrt(p * (1 - p) / pupils + square / (4.0 * pupils * pupils)) / weight;
        return new Spread(Math.max(0, centre - half) * 100, Math.min(1, centre + half) * 100);
    }
}
