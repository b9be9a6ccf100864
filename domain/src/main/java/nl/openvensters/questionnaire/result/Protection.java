package nl.openvensters.questionnaire.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.openvensters.figure.SmallNumbers;

/**
 * What may be told of a group, of all groups, and of what is left when groups are subtracted from all. Of a scan parts are
 * roles and there is no "all together", so nothing can be subtracted.
 */
final class Protection {

    /** From so many people on a mean has a decimal and a spread; under it it is in halves. */
    static final int EXACT = 10;

    /** Means beyond these would tell what nearly each of a small number answered. */
    static final BigDecimal LOWEST = new BigDecimal("1.5");

    static final BigDecimal HIGHEST = new BigDecimal("9.5");

    private final TreeMap<Integer, Integer> sizes;
    private final int minimum;
    private final Map<Integer, Integer> minimums;
    private final boolean apart;

    /**
     * @param sizes how many answered, by part
     * @param minimum of all together
     * @param minimums of parts that have one of their own
     * @param apart whether parts are told of by themselves, without all together
     */
    Protection(Map<Integer, Integer> sizes, int minimum, Map<Integer, Integer> minimums, boolean apart) {
        this.sizes = new TreeMap<>(sizes);
        this.minimum = minimum;
        this.minimums = Map.copyOf(minimums);
        this.apart = apart;
    }

    /** Parts that are no part of another: all together, or of a scan each role that is not recognised anyhow. */
    List<Integer> wholes() {
        return apart
                ? sizes.keySet().stream()
                        .filter(part -> least(part) >= SmallNumbers.LEAST_COUNT)
                        .toList()
                : List.of(0);
    }

    /**
     * The rows of a question or score.
     *
     * @param marks out of ten, by part
     * @param choice whether only a share is told: a mean would tell the same where there is none
     */
    List<ResultRow> protect(String item, Map<Integer, List<Double>> marks, boolean choice) {
        List<ResultRow> rows = rows(item, marks);
        return choice
                ? rows.stream()
                        .map(row -> row.hidden().isEmpty() && row.good().isEmpty()
                                ? ResultRow.hidden(row.part(), item, Why.TOO_FEW)
                                : row)
                        .toList()
                : rows;
    }

    private List<ResultRow> rows(String item, Map<Integer, List<Double>> marks) {
        var rows = new ArrayList<ResultRow>();
        if (apart) {
            sizes.keySet().forEach(part -> rows.add(row(part, item, marks.getOrDefault(part, List.of()))));
            return rows;
        }
        List<Double> all = marks.values().stream().flatMap(List::stream).toList();
        rows.add(row(0, item, all));
        if (sizes.size() < 2) {
            return rows;
        }
        boolean told = rows.get(0).hidden().isEmpty();
        Set<Integer> shown = told ? shown(marks) : Set.of();
        // A share that one group lacks is the difference of that of all and those of the others.
        boolean shares = shown.stream().allMatch(part -> good(marks.get(part)).isPresent())
                && Optional.of(rest(marks, shown))
                        .filter(left -> !left.isEmpty())
                        .map(left -> good(left).isPresent())
                        .orElse(true);
        for (int part : sizes.keySet()) {
            List<Double> own = marks.getOrDefault(part, List.of());
            rows.add(
                    shown.contains(part)
                            ? shares
                                    ? row(part, item, own)
                                    : row(part, item, own).withoutShare()
                            : ResultRow.hidden(
                                    part, item, own.size() < least(part) ? Why.TOO_FEW : Why.PROTECTS_OTHERS));
        }
        return rows;
    }

    /** Parts of which can be told so that those left are none, or enough together. */
    private Set<Integer> shown(Map<Integer, List<Double>> marks) {
        var shown = new TreeSet<Integer>();
        for (int part : sizes.keySet()) {
            List<Double> own = marks.getOrDefault(part, List.of());
            if (own.size() >= least(part)) {
                if (isAlike(own)) {
                    // What is hidden of one of them could be subtracted from all.
                    return Set.of();
                }
                shown.add(part);
            }
        }
        int answered = marks.values().stream().mapToInt(List::size).sum();
        while (!shown.isEmpty()) {
            int left = answered
                    - shown.stream().mapToInt(part -> marks.get(part).size()).sum();
            // Also who gave no answer to it is subtracted from nothing: one to four of them in a part are not told of.
            if (left == 0 || left >= minimum && !isAlike(rest(marks, shown))) {
                break;
            }
            shown.remove(shown.stream()
                    .min(Comparator.comparingInt(part -> marks.get(part).size()))
                    .orElseThrow());
        }
        return shown;
    }

    private List<Double> rest(Map<Integer, List<Double>> marks, Set<Integer> shown) {
        return sizes.keySet().stream()
                .filter(part -> !shown.contains(part))
                .flatMap(part -> marks.getOrDefault(part, List.of()).stream())
                .toList();
    }

    private int least(int part) {
        return minimums.getOrDefault(part, minimum);
    }

    private ResultRow row(int part, String item, List<Double> marks) {
        int least = part == 0 ? minimum : least(part);
        if (marks.size() < least) {
            return ResultRow.hidden(part, item, Why.TOO_FEW);
        }
        boolean secret = least >= SmallNumbers.LEAST_COUNT;
        if (secret && isAlike(marks)) {
            // It would say what each of them answered; that they all answered the same already says too much.
            return ResultRow.hidden(part, item, Why.PROTECTS_OTHERS);
        }
        return new ResultRow(
                part,
                item,
                people(part, marks.size(), secret),
                Optional.of(mean(marks, secret)),
                marks.size() < EXACT ? Optional.empty() : Optional.of(deviation(marks)),
                good(marks),
                Optional.empty());
    }

    private static boolean isAlike(List<Double> marks) {
        return marks.stream().distinct().count() == 1;
    }

    /** That one to four of them gave no answer is told of nobody. */
    private int people(int part, int answered, boolean secret) {
        int all =
                part == 0 ? sizes.values().stream().mapToInt(Integer::intValue).sum() : sizes.get(part);
        return secret && all - answered < SmallNumbers.LEAST_COUNT ? all : answered;
    }

    /** In tenths, of fewer than ten people in halves; not beyond where it tells of each. */
    private static BigDecimal mean(List<Double> marks, boolean bounded) {
        double mean = marks.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double told = bounded ? Math.min(HIGHEST.doubleValue(), Math.max(LOWEST.doubleValue(), mean)) : mean;
        return marks.size() < EXACT
                ? BigDecimal.valueOf(Math.round(told * 2) / 2.0).setScale(1, RoundingMode.HALF_UP)
                : BigDecimal.valueOf(told).setScale(1, RoundingMode.HALF_UP);
    }

    /** Of single marks, rounded up to quarters, so that it does not tell which answers there were. */
    private static BigDecimal deviation(List<Double> marks) {
        double mean = marks.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double squares = marks.stream()
                .mapToDouble(mark -> (mark - mean) * (mark - mean))
                .sum();
        return BigDecimal.valueOf(Math.ceil(4 * Math.sqrt(squares / (marks.size() - 1)) - 1e-9) / 4)
                .setScale(2, RoundingMode.HALF_UP);
    }

    private static Optional<BigDecimal> good(List<Double> marks) {
        long better = marks.stream().filter(mark -> mark > 5.5).count();
        return better >= SmallNumbers.LEAST_COUNT && marks.size() - better >= SmallNumbers.LEAST_COUNT
                ? Optional.of(BigDecimal.valueOf((double) better / marks.size()).setScale(2, RoundingMode.HALF_UP))
                : Optional.empty();
    }
}
