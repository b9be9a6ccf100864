package nl.openvensters.figure;

import java.math.BigDecimal;
import nl.openvensters.school.PupilCount;

/** The bounds under which we tell no number of what we compute; docs/suppression.md. */
public final class SmallNumbers {

    /** No count of children under this, and no mean over fewer schools or children. */
    public static final int LEAST_COUNT = PupilCount.FEWEST;

    /** No percentage of ours over fewer children. */
    public static final int LEAST_PERCENTAGE_BASE = 10;

    private SmallNumbers() {}

    /** Whether a mean of so many would tell of one. */
    public static boolean isFew(BigDecimal people) {
        return people.compareTo(BigDecimal.valueOf(LEAST_COUNT)) < 0;
    }
}
