package nl.openvensters.monitor;

/**
 * How an indicator stood at the schools for which it counted on a day, in numbers of schools. All but the first two are
 * of those that had it online, but for what waits and what was withdrawn.
 *
 * @param applicable for how many it counted
 * @param published how many had it online
 * @param automatic of which without anybody having pressed a button
 * @param explained of which with words of their own
 * @param stale of which with words about figures that had changed since
 * @param unjudged of which with words of which is not known yet how they read
 * @param judged of which with words long enough to say how they read
 * @param readable of which not hard to read by the writing help
 * @param waiting where new figures waited to go online
 * @param withdrawn where the school had taken it offline
 */
public record IndicatorCounts(
        int applicable,
        int published,
        int automatic,
        int explained,
        int stale,
        int unjudged,
        int judged,
        int readable,
        int waiting,
        int withdrawn) {

    /** Of both together. */
    public IndicatorCounts plus(IndicatorCounts other) {
        return new IndicatorCounts(
                applicable + other.applicable,
                published + other.published,
                automatic + other.automatic,
                explained + other.explained,
                stale + other.stale,
                unjudged + other.unjudged,
                judged + other.judged,
                readable + other.readable,
                waiting + other.waiting,
                withdrawn + other.withdrawn);
    }

    /** @param schools by {@link Standing} how many of the schools for which it counted stood so */
    static IndicatorCounts of(int[] schools) {
        return new IndicatorCounts(
                with(schools, 0),
                with(schools, Standing.PUBLISHED),
                with(schools, Standing.AUTOMATIC),
                with(schools, Standing.EXPLAINED),
                with(schools, Standing.STALE),
                with(schools, Standing.UNJUDGED),
                with(schools, Standing.JUDGED),
                with(schools, Standing.READABLE),
                with(schools, Standing.WAITING),
                with(schools, Standing.WITHDRAWN));
    }

    /** How many have all these bits. */
    private static int with(int[] schools, int bits) {
        int sum = 0;
        for (int standing = 0; standing < schools.length; standing++) {
            sum += (standing & bits) == bits ? schools[standing] : 0;
        }
        return sum;
    }
}
