package nl.openvensters.benchmark;

import java.util.Collection;
import java.util.Optional;
import nl.openvensters.figure.SmallNumbers;

/**
 * How values lie: the ends, the quarters and the middle, and of how many. It says nothing of who is where.
 *
 * @param low the lowest
 * @param quarter a quarter lies at or below it
 * @param middle half lies at or below it
 * @param threeQuarters three quarters lie at or below it
 * @param high the highest
 * @param count of how many
 */
public record Quartiles(double low, double quarter, double middle, double threeQuarters, double high, int count) {

    /** Interpolated between neighbours (Hyndman and Fan, type 7); empty of fewer than five. */
    public static Optional<Quartiles> of(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length < SmallNumbers.LEAST_COUNT) {
            return Optional.empty();
        }
        return Optional.of(new Quartiles(
                sorted[0],
                at(sorted, 0.25),
                at(sorted, 0.5),
                at(sorted, 0.75),
                sorted[sorted.length - 1],
                sorted.length));
    }

    private static double at(double[] sorted, double part) {
        double place = part * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** Whether a value lies in the middle half, the ends included. */
    public boolean isInMiddle(double value) {
        return side(value) == 0;
    }

    /** -1 below the middle half, 1 above it, 0 in it. */
    int side(double value) {
        return value < quarter ? -1 : value > threeQuarters ? 1 : 0;
    }
}
