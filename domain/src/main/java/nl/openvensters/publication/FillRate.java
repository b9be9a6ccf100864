package nl.openvensters.publication;

/**
 * How many of the comparison indicators that apply are published.
 *
 * @param published how many are, at most {@code applicable}
 * @param applicable how many could be
 */
public record FillRate(int published, int applicable) {

    /** From this percentage on the sector calls a page filled. */
    public static final int ENOUGH_PERCENT = 80;

    /** Of nothing. */
    public static final FillRate NONE = new FillRate(0, 0);

    /** @throws IllegalArgumentException when more are published than apply */
    public FillRate {
        if (published < 0 || published > applicable) {
            throw new IllegalArgumentException(published + " of " + applicable + " published");
        }
    }

    /** Whether at least {@value #ENOUGH_PERCENT} % is published; without anything that applies it is not. */
    public boolean isEnough() {
        return applicable > 0 && 100L * published >= (long) ENOUGH_PERCENT * applicable;
    }

    /** From 0 to 1; 0 when nothing applies. */
    public double share() {
        return applicable == 0 ? 0 : (double) published / applicable;
    }

    /**
     * In whole percents for people. Rounded to the nearest, but never so that something is hidden: what is not all is no
     * 100, what is not nothing is no 0, and what is not enough is no {@value #ENOUGH_PERCENT}.
     */
    public int percent() {
        if (published == 0 || published == applicable) {
            return published == 0 ? 0 : 100;
        }
        int nearest = (int) Math.round(100 * share());
        int most = isEnough() ? 99 : ENOUGH_PERCENT - 1;
        return Math.max(1, Math.min(most, nearest));
    }

    /** Which tenth it falls in, 0 (up to 10 %) to 9 (from 90 %, a full page included). */
    public int tenth() {
        return applicable == 0 ? 0 : Math.min(9, 10 * published / applicable);
    }

    /** Of both together. */
    public FillRate plus(FillRate other) {
        return new FillRate(published + other.published, applicable + other.applicable);
    }
}
