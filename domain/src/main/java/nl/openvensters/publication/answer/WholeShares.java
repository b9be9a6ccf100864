package nl.openvensters.publication.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The parts of a whole in whole percents that add up to 100: the largest remainders are rounded up, the others down. */
public final class WholeShares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private WholeShares() {}

    /** @param parts more than zero together */
    public static List<Integer> of(List<BigDecimal> parts) {
        BigDecimal all = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> shares = parts.stream()
                .map(part -> part.multiply(HUNDRED).divide(all, 6, RoundingMode.HALF_UP))
                .toList();
        List<Integer> whole = new ArrayList<>(shares.stream()
                .map(share -> share.setScale(0, RoundingMode.DOWN).intValueExact())
                .toList());
        int total = shares.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        int left = total - whole.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> shares.get(i).remainder(BigDecimal.ONE))
                        .reversed())
                .limit(left)
                .forEach(i -> whole.set(i, whole.get(i) + 1));
        return whole;
    }
}
