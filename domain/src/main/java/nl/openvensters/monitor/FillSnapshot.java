package nl.openvensters.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.openvensters.publication.FillRate;
import nl.openvensters.school.SchoolType;

/**
 * How filled the pages of all active schools are on one day.
 *
 * @param on the day
 * @param schools how many were active
 * @param filled how many of them have enough published
 * @param tenths schools by tenth of the fill rate, ten numbers
 * @param atLeast for each whole percentage from 0 to 100 how many schools have at least that much published
 * @param leftOut what the rules ask for and does not count, because no source delivered it
 * @param missing by indicator, most missed first; only indicators that count on the day
 * @param boards by board, least filled first; schools without a known board are in none
 */
public record FillSnapshot(
        LocalDate on,
        int schools,
        int filled,
        List<Integer> tenths,
        List<Integer> atLeast,
        List<LeftOut> leftOut,
        List<MissedIndicator> missing,
        List<BoardFill> boards) {

    /**
     * An indicator of which no source delivered anything yet on the day, so that no school can have it.
     *
     * @param indicator its id
     * @param types of school for which it is left out, of which some were active
     */
    public record LeftOut(String indicator, Set<SchoolType> types) {}

    /**
     * An indicator that schools have not published.
     *
     * @param indicator its id
     * @param schools how many active schools miss it
     * @param applicable to how many it applies
     */
    public record MissedIndicator(String indicator, int schools, int applicable) {}

    /**
     * The schools of a board together.
     *
     * @param board its id
     * @param schools its active schools
     * @param filled how many of them have enough published
     * @param rate of all its schools together
     */
    public record BoardFill(long board, int schools, int filled, FillRate rate) {

        BoardFill plus(FillRate school) {
            return new BoardFill(board, schools + 1, filled + (school.isEnough() ? 1 : 0), rate.plus(school));
        }
    }

    /** Of all schools together. */
    public FillRate rate() {
        int applicable = missing.stream().mapToInt(MissedIndicator::applicable).sum();
        return new FillRate(
                applicable - missing.stream().mapToInt(MissedIndicator::schools).sum(), applicable);
    }

    /** From 0 to 1; 0 without schools. */
    public double share() {
        return schools == 0 ? 0 : (double) filled / schools;
    }

    /** Adds up schools one by one. */
    static final class Count {

        private final ComparisonRules rules;
        private final int[] tenths = new int[10];
        private final int[] percents = new int[101];
        private final int[] missed;
        private final int[] applicable;
        private final Map<Long, BoardFill> boards = new HashMap<>();
        private int schools;
        private int filled;

        Count(ComparisonRules rules) {
            this.rules = rules;
            this.missed = new int[rules.ids().size()];
            this.applicable = new int[missed.length];
        }

        /**
         * One active school.
         *
         * @param board 0 when unknown
         * @param applies the indicators that count for it
         * @param published the indicators that are public; others than those that count are ignored
         */
        void add(long board, IndicatorSet applies, IndicatorSet published) {
            FillRate rate = FillRates.rate(applies, published);
            schools++;
            filled += rate.isEnough() ? 1 : 0;
            tenths[rate.tenth()]++;
            if (rate.applicable() > 0) {
                percents[100 * rate.published() / rate.applicable()]++;
            }
            for (int place = 0; place < missed.length; place++) {
                if (applies.has(place)) {
                    applicable[place]++;
                    missed[place] += published.has(place) ? 0 : 1;
                }
            }
            if (board != 0) {
                boards.merge(board, new BoardFill(board, 0, 0, FillRate.NONE).plus(rate), (sum, one) -> sum.plus(rate));
            }
        }

        /** Without anything that applies a school reaches no limit at all, as in {@link FillRate#isEnough()}. */
        private List<Integer> atLeast() {
            int[] reached = percents.clone();
            for (int percent = 99; percent >= 0; percent--) {
                reached[percent] += reached[percent + 1];
            }
            return Arrays.stream(reached).boxed().toList();
        }

        FillSnapshot on(LocalDate day, List<LeftOut> leftOut) {
            var missing = new ArrayList<MissedIndicator>();
            List<String> ids = rules.ids();
            for (int place = 0; place < missed.length; place++) {
                if (applicable[place] > 0) {
                    missing.add(new MissedIndicator(ids.get(place), missed[place], applicable[place]));
                }
            }
            missing.sort(Comparator.comparingInt(MissedIndicator::schools)
                    .reversed()
                    .thenComparing(MissedIndicator::indicator));
            return new FillSnapshot(
                    day,
                    schools,
                    filled,
                    Arrays.stream(tenths).boxed().toList(),
                    atLeast(),
                    List.copyOf(leftOut),
                    List.copyOf(missing),
                    boards.values().stream()
                            .sorted(Comparator.comparingDouble(
                                            (BoardFill fill) -> fill.rate().share())
                                    .thenComparing(Comparator.comparingInt(BoardFill::schools)
                                            .reversed())
                                    .thenComparing(BoardFill::board))
                            .toList());
        }
    }
}
