package nl.openvensters.questionnaire.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.figure.SmallNumbers;

/**
 * Few people, of whom one to four more or fewer answered than the last time: who has both results guesses what they answered
 * better than who has one. So of fewer than ten no single question is told then, and scores in whole points. As soon as one of
 * some groups has fewer than ten, the same holds after any earlier round: this year's group 8 is last year's group 7. Then no
 * question is told of any group, as the others less all together would tell it, and of small groups scores in whole points.
 *
 * @param sizes how many answered, by part
 * @param before how many answered the last time, 0 for all together or by role; without those that cannot be compared
 * @param apart whether parts are roles, each told of by itself, without all together
 */
record AlmostTheSame(Map<Integer, Integer> sizes, Map<Integer, Integer> before, boolean apart) {

    /** Marks beyond these would tell what nearly each of so few answered. */
    static final BigDecimal LOWEST = new BigDecimal("2.0");

    static final BigDecimal HIGHEST = new BigDecimal("9.0");

    private static final int ALL = 0;

    AlmostTheSame {
        sizes = Map.copyOf(sizes);
        before = Map.copyOf(before);
    }

    List<ResultRow> protect(List<ResultRow> rows) {
        return rows.stream()
                .map(row -> isReached(row.part()) ? protect(row) : row)
                .toList();
    }

    /** Whether this is why questions of a part are kept back, of what is told of a round. */
    static boolean reached(List<ResultRow> told, int part) {
        return told.stream()
                .anyMatch(row -> row.part() == part
                        && row.hidden().filter(Why.ALMOST_THE_SAME::equals).isPresent());
    }

    private boolean isReached(int part) {
        if (apart) {
            return isSmallAndNear(part, sizes.getOrDefault(part, 0));
        }
        boolean cohorts = before.containsKey(ALL)
                && sizes.size() > 1
                && sizes.values().stream().anyMatch(AlmostTheSame::isSmall);
        return isSmallAndNear(
                        ALL, sizes.values().stream().mapToInt(Integer::intValue).sum())
                || part != ALL && cohorts;
    }

    private boolean isSmallAndNear(int part, int answered) {
        int more = answered - before.getOrDefault(part, answered);
        return isSmall(answered) && more != 0 && Math.abs(more) < SmallNumbers.LEAST_COUNT;
    }

    private static boolean isSmall(int people) {
        return people < Protection.EXACT;
    }

    private static ResultRow protect(ResultRow row) {
        if (row.isScore()) {
            // One with a spread is of ten or more people.
            return row.mean().isPresent() && row.deviation().isEmpty() ? inWholePoints(row) : row;
        }
        // No question is told, so that one would not have been told anyhow is no reason to name.
        return row.hidden().filter(Why.TOO_FEW::equals).isPresent()
                ? row
                : ResultRow.hidden(row.part(), row.item(), Why.ALMOST_THE_SAME);
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
