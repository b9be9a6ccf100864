package nl.openvensters.questionnaire.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.openvensters.figure.SmallNumbers;

/**
 * Few people, of whom one to four more or fewer answered than the last time: who has both results guesses what they answered
 * better than who has one. So of fewer than ten no single question is told then, and scores in whole points. Of groups of
 * fewer than ten the same holds after any earlier round: this year's group 8 is last year's group 7.
 */
record AlmostTheSame(Map<Integer, Integer> sizes, OptionalInt before) {

    /** Marks beyond these would tell what nearly each of so few answered. */
    private static final BigDecimal LOWEST = new BigDecimal("2.0");

    private static final BigDecimal HIGHEST = new BigDecimal("9.0");

    /**
     * @param sizes how many answered, by part
     * @param before how many answered the last time; empty when there was none that can be compared
     */
    AlmostTheSame {
        sizes = Map.copyOf(sizes);
    }

    List<ResultRow> protect(List<ResultRow> rows) {
        boolean all = isSmallAndNear();
        boolean some = all
                || before.isPresent()
                        && sizes.size() > 1
                        && sizes.values().stream().anyMatch(AlmostTheSame::isSmall);
        return rows.stream()
                .map(row -> {
                    boolean reached = row.part() == 0 ? all : some;
                    boolean small = row.part() == 0 || isSmall(sizes.getOrDefault(row.part(), 0));
                    return !reached || row.hidden().isPresent()
                            ? row
                            : row.isScore()
                                    ? (small ? inWholePoints(row) : row)
                                    : ResultRow.hidden(row.part(), row.item(), Why.ALMOST_THE_SAME);
                })
                .toList();
    }

    private boolean isSmallAndNear() {
        int answered = sizes.values().stream().mapToInt(Integer::intValue).sum();
        int apart = before.isPresent() ? Math.abs(answered - before.getAsInt()) : 0;
        return isSmall(answered) && apart > 0 && apart < SmallNumbers.LEAST_COUNT;
    }

    private static boolean isSmall(int people) {
        return people < Protection.EXACT;
    }

    private static ResultRow inWholePoints(ResultRow row) {
        BigDecimal whole =
                row.mean().orElseThrow().setScale(0, RoundingMode.HALF_UP).setScale(1, RoundingMode.UNNECESSARY);
        return new ResultRow(
                row.part(),
                row.item(),
                row.people(),
                Optional.of(whole.min(HIGHEST).max(LOWEST)),
                row.deviation(),
                Optional.empty(),
                Optional.empty());
    }
}
