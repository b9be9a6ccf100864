package nl.openvensters.surveyplan;

/**
 * How many answers are enough: the sample size for a share in a finite population (Cochran 1977, chapter 4),
 * {@code n = x / (1 + (x − 1) / N)} with {@code x = 1.96² × ¼ / margin²}, at 95 percent and the widest spread.
 *
 * @param margin how far a share may lie from that of all, between 0 and 1
 */
public record SampleSize(double margin) {

    private static final double Z = 1.959964;

    /** @throws IllegalArgumentException when the margin is not between 0 and 1 */
    public SampleSize {
        if (!(margin > 0 && margin < 1)) {
            throw new IllegalArgumentException("Not a margin: " + margin);
        }
    }

    /** Of so many who are asked, rounded up; 0 when nobody is. */
    public int of(int invited) {
        if (invited == 0) {
            return 0;
        }
        double endless = Z * Z / 4 / (margin * margin);
        return (int) Math.ceil(endless / (1 + (endless - 1) / invited) - 1e-9);
    }

    /** The part of a group in what is enough of all, rounded up. */
    public int of(int group, int invited) {
        return invited == 0 ? 0 : (int) Math.ceil((double) group * of(invited) / invited - 1e-9);
    }
}
