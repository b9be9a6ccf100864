package nl.openvensters.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The thirty boards that are most like one, by stated weights. Each difference is divided by how far boards lie apart in
 * all, so that none counts more than its weight; size and surroundings by their logarithm, for a board of ten thousand
 * pupils is to one of five thousand what one of two hundred is to one of a hundred. Where one of two lacks a
 * trait the difference is the largest there can be; where both lack it, none.
 *
 * <p>The way of measuring is that of the comparator sets of the English benchmarking service: the root of the weighted
 * squares.
 */
public final class Comparators {

    /** How many boards one is put beside. */
    public static final int MOST = 30;

    private final List<BoardTraits> all;
    private final double sizes;
    private final double weightings;
    private final double regions;

    /** @param all boards with open schools */
    public Comparators(List<BoardTraits> all) {
        this.all = all;
        this.sizes = range(Comparators::size);
        this.weightings = range(BoardTraits::weighting);
        this.regions = range(Comparators::region);
    }

    /** Those most like a board, without itself; in the order of their names, for there is no other order among them. */
    public List<BoardTraits> of(BoardTraits own, Weights weights) {
        return all.stream()
                .filter(one -> one.id() != own.id())
                .sorted(Comparator.comparingDouble((BoardTraits one) -> distance(own, one, weights))
                        .thenComparing(BoardTraits::number))
                .limit(MOST)
                .sorted(Comparator.comparing(BoardTraits::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(BoardTraits::number))
                .toList();
    }

    /** How far two boards lie apart: 0 when they are alike in all that weighs. */
    double distance(BoardTraits one, BoardTraits other, Weights weights) {
        double size = apart(size(one), size(other), sizes);
        double weighting = apart(one.weighting(), other.weighting(), weightings);
        double type = one.special() - other.special();
        double region = apart(region(one), region(other), regions);
        return Math.sqrt(weights.size() * size * size
                + weights.weighting() * weighting * weighting
                + weights.type() * type * type
                + weights.region() * region * region);
    }

    private static double apart(OptionalDouble one, OptionalDouble other, double range) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty() ? 0 : 1;
        }
        return range == 0 ? 0 : (one.getAsDouble() - other.getAsDouble()) / range;
    }

    private double range(Function<BoardTraits, OptionalDouble> trait) {
        var values = all.stream()
                .map(trait)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .summaryStatistics();
        return values.getCount() == 0 ? 0 : values.getMax() - values.getMin();
    }

    private static OptionalDouble size(BoardTraits board) {
        return logarithm(board.pupils());
    }

    private static OptionalDouble region(BoardTraits board) {
        return logarithm(board.nearby());
    }

    private static OptionalDouble logarithm(OptionalDouble number) {
        return number.isEmpty() ? number : OptionalDouble.of(Math.log1p(number.getAsDouble()));
    }
}
