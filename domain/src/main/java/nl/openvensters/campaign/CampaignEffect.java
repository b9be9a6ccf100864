package nl.openvensters.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.figure.SmallNumbers;
import nl.openvensters.monitor.SizeClass;

/**
 * What became of the fill rate of boards that were approached, against comparable ones that were not: of the same
 * {@link SizeClass}, and at the start in the same tenth of the fill rate. Of each such group the mean change of both is
 * taken; the effect is the difference of these changes, weighed by how many approached boards are in the group
 * (difference in differences, after stratification). A board counts once, however many schools it has. Approached boards
 * without a comparable one are left out, and said to be.
 *
 * <p>What chance alone does is tried: within each group it is drawn anew {@value #DRAWS} times who was approached, always
 * by the same seed (a permutation test). The spread holds 95 of 100 of those draws.
 *
 * @param approached how many boards were approached
 * @param matched how many of them have a comparable board
 * @param others how many comparable boards there are
 * @param of the matched ones
 * @param against the comparable ones, weighed as the matched ones
 * @param difference how much more the rate of those approached went up, in percentage points; 0 when nothing was compared
 * @param low below this, and
 * @param high above this, chance alone comes in five of a hundred draws, in percentage points
 * @param chance in how large a part of the draws chance alone gives at least this difference, either way
 * @param verdict what may be said
 */
public record CampaignEffect(
        int approached,
        int matched,
        int others,
        Course of,
        Course against,
        double difference,
        double low,
        double high,
        double chance,
        Verdict verdict) {

    static final int DRAWS = 4000;
    static final long SEED = 20130201L;

    /** Fewer on either side say nothing; the same bound as that of all means. */
    static final int FEWEST = SmallNumbers.LEAST_COUNT;

    /** With fewer ways to draw, not even the largest difference stands out. */
    private static final double FEWEST_WAYS = 100;

    private static final double UNLIKELY = 0.05;
    private static final int TENTHS = 10;

    /** What may be said. */
    public enum Verdict {
        /** Too few boards can be compared. */
        TOO_FEW,
        /** Chance alone gives such a difference too often. */
        CHANCE,
        /** More than chance alone does. */
        MORE,
        /** Less than chance alone does. */
        LESS
    }

    /**
     * A mean fill rate at the start and at the end, in percent.
     */
    public record Course(double before, double after) {

        static final Course NONE = new Course(0, 0);
    }

    /**
     * A board with its fill rate at the start and at the end.
     *
     * @param schools at the start, at least one
     * @param before from 0 to 1
     * @param after from 0 to 1
     */
    public record Board(long board, int schools, double before, double after) {

        double change() {
            return after - before;
        }

        /** The group within which it is compared. */
        int group() {
            int tenth = Math.min(TENTHS - 1, (int) Math.floor(TENTHS * before + 1e-9));
            return SizeClass.of(schools).ordinal() * TENTHS + tenth;
        }
    }

    private record Group(List<Board> mine, List<Board> others) {

        /** In how many ways it can be drawn who was approached. */
        double ways() {
            double ways = 1;
            int all = mine.size() + others.size();
            for (int i = 1; i <= Math.min(mine.size(), others.size()); i++) {
                ways = ways * (all - i + 1) / i;
            }
            return ways;
        }
    }

    /** @param others boards that were not approached, comparable or not */
    public static CampaignEffect of(List<Board> approached, List<Board> others) {
        List<Group> groups = groups(approached, others);
        int matched = groups.stream().mapToInt(group -> group.mine().size()).sum();
        int compared = groups.stream().mapToInt(group -> group.others().size()).sum();
        if (matched == 0) {
            return new CampaignEffect(approached.size(), 0, 0, Course.NONE, Course.NONE, 0, 0, 0, 1, Verdict.TOO_FEW);
        }
        Course mine = new Course(
                100 * weighed(groups, true, Board::before, matched),
                100 * weighed(groups, true, Board::after, matched));
        Course theirs = new Course(
                100 * weighed(groups, false, Board::before, matched),
                100 * weighed(groups, false, Board::after, matched));
        double difference = (mine.after() - mine.before()) - (theirs.after() - theirs.before());
        double[] draws = draws(groups, matched);
        double chance = (1.0
                        + Arrays.stream(draws)
                                .filter(draw -> Math.abs(draw) >= Math.abs(difference) - 1e-9)
                                .count())
                / (1.0 + DRAWS);
        double ways = groups.stream().mapToDouble(Group::ways).reduce(1, (one, other) -> one * other);
        boolean few = matched < FEWEST || compared < FEWEST || ways < FEWEST_WAYS;
        return new CampaignEffect(
                approached.size(),
                matched,
                compared,
                mine,
                theirs,
                difference,
                draws[(int) (0.025 * DRAWS)],
                draws[(int) (0.975 * DRAWS)],
                chance,
                few ? Verdict.TOO_FEW : verdict(difference, chance));
    }

    private static Verdict verdict(double difference, double chance) {
        if (chance >= UNLIKELY) {
            return Verdict.CHANCE;
        }
        return difference > 0 ? Verdict.MORE : Verdict.LESS;
    }

    /** In a fixed order, so that the same boards always give the same draws. */
    private static List<Group> groups(List<Board> approached, List<Board> others) {
        Map<Integer, List<Board>> mine = grouped(approached);
        Map<Integer, List<Board>> theirs = grouped(others);
        return mine.entrySet().stream()
                .filter(group -> theirs.containsKey(group.getKey()))
                .map(group -> new Group(group.getValue(), theirs.get(group.getKey())))
                .toList();
    }

    private static Map<Integer, List<Board>> grouped(List<Board> boards) {
        return boards.stream()
                .sorted(Comparator.comparingLong(Board::board))
                .collect(Collectors.groupingBy(Board::group, TreeMap::new, Collectors.toList()));
    }

    private static double weighed(List<Group> groups, boolean mine, ToDoubleFunction<Board> value, int matched) {
        return groups.stream()
                        .mapToDouble(group -> group.mine().size()
                                * (mine ? group.mine() : group.others())
                                        .stream().mapToDouble(value).average().orElseThrow())
                        .sum()
                / matched;
    }

    /** The differences that chance gives, smallest first, in percentage points. */
    private static double[] draws(List<Group> groups, int matched) {
        var random = new Random(SEED);
        var changes = new ArrayList<double[]>();
        for (Group group : groups) {
            changes.add(Stream.concat(group.mine().stream(), group.others().stream())
                    .mapToDouble(Board::change)
                    .toArray());
        }
        double[] draws = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            for (int i = 0; i < groups.size(); i++) {
                sum += drawn(changes.get(i), groups.get(i).mine().size(), random);
            }
            draws[draw] = 100 * sum / matched;
        }
        Arrays.sort(draws);
        return draws;
    }

    /** The number of approached boards times the difference of the means, after drawing who they are. */
    private static double drawn(double[] changes, int mine, Random random) {
        double first = 0;
        double all = 0;
        for (int i = 0; i < changes.length; i++) {
            int other = i + random.nextInt(changes.length - i);
            double kept = changes[other];
            changes[other] = changes[i];
            changes[i] = kept;
            all += kept;
            first += i < mine ? kept : 0;
        }
        return first - mine * (all - first) / (changes.length - mine);
    }
}
