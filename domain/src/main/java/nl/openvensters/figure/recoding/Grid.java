package nl.openvensters.figure.recoding;

import java.util.Map;
import java.util.function.IntUnaryOperator;
import nl.openvensters.figure.FigureValue;

/**
 * Shares in steps that are wider than a handful of children: tenths, and fifths of fewer. What is between two steps is
 * told as the nearest, or as one of the two by chance.
 *
 * @param step in percent
 */
record Grid(int step) {

    /** Behind the key of a share: the least and the most that it may be. */
    static final String FROM = ".van";

    static final String TO = ".tot";

    /** From so many children shares are told at all, in fifths. */
    static final int FEWEST = 20;

    static final Grid TENTHS = new Grid(10);
    static final Grid FIFTHS = new Grid(20);

    private static final int TENTHS_FROM = 45;
    private static final int HUNDRED = 100;

    /** @param children of which a share is told, at least {@link #FEWEST} */
    static Grid of(int children) {
        return children >= TENTHS_FROM ? TENTHS : FIFTHS;
    }

    /** The step that is nearest to {@code part / whole}, half rounded up. */
    int nearest(int part, int whole) {
        return step * Math.floorDiv(2 * HUNDRED * part + step * whole, 2 * step * whole);
    }

    /**
     * One of the two steps around {@code part / whole}, the more likely as it is nearer: on average what it was.
     *
     * @param chance draws a number from zero and below the given one
     */
    int byChance(int part, int whole, IntUnaryOperator chance) {
        int width = step * whole;
        int over = Math.floorMod(HUNDRED * part, width);
        int lower = Math.floorDiv(HUNDRED * part, width);
        return step * (chance.applyAsInt(width) < over ? lower + 1 : lower);
    }

    /** Not lower than the first step and not higher than the last but one: nobody and everybody are not told apart from nearly. */
    int within(int share) {
        return Math.min(HUNDRED - step, Math.max(step, share));
    }

    /** Tells a share with one step to both sides. */
    void put(Map<String, FigureValue> cells, String key, int share) {
        put(cells, key, share, share - step, share + step);
    }

    /**
     * Tells a share with its bounds.
     *
     * @param from the least that it may be, in percent; told as nothing when less
     * @param to the most; told as all when more
     */
    static void put(Map<String, FigureValue> cells, String key, int share, int from, int to) {
        cells.put(key, FigureValue.of(share));
        cells.put(key + FROM, FigureValue.of(Math.max(0, from)));
        cells.put(key + TO, FigureValue.of(Math.min(HUNDRED, to)));
    }
}
