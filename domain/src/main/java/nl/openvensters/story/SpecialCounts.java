package nl.openvensters.story;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/**
 * The years from which the source counts pupils of special schools otherwise. It does not say so; but in 1998 half of these
 * schools had nine times as many as a year before, in 2010 a quarter more.
 */
public final class SpecialCounts {

    private static final List<Integer> OTHERWISE_SINCE = List.of(1998, 2010);

    /** By how much that shows at least. */
    private static final double RISE = 1.1;

    private SpecialCounts() {}

    /**
     * Those of the years that are seen in a series, oldest first.
     *
     * @param most what was counted in a year at most; empty when nothing is known of it
     * @param least what was counted in a year at least; likewise
     */
    public static List<Integer> seenIn(IntFunction<OptionalDouble> most, IntFunction<OptionalDouble> least) {
        return OTHERWISE_SINCE.stream()
                .filter(year -> least.apply(year).orElse(0)
                        > RISE * most.apply(year - 1).orElse(Double.MAX_VALUE))
                .toList();
    }
}
