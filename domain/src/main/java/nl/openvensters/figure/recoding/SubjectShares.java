package nl.openvensters.figure.recoding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;

/**
 * The share of the children that reached the target level in each subject, over two school years together, computed from
 * the counts by level of one source only.
 *
 * <p>When no count is hidden it is exact. Else every count under five, zero too, is taken for one and a half; the children
 * are a third of the results in the three subjects together, as each child has one in each; and the share is told in
 * tenths or fifths, up or down by chance. That is so wide, and so much the same whatever the small counts are, that what
 * the inspectorate publishes of the same children (how many there were, how many results were below the basic and at the
 * target level) leaves several possibilities for each hidden count. By chance, because a share that is always told as the
 * nearest step has an end that everybody knows, and of a few small schools all three subjects lie at such an end.
 */
public final class SubjectShares {

    private static final List<String> SUBJECTS = List.of("REKENEN", "LV", "TV");

    /** Levels of which the results go together. */
    private static final List<List<String>> LEVELS = List.of(List.of("LAGER1F"), List.of("1F"), List.of("1S", "2F"));

    private static final int TARGET = 2;
    private static final int MOST_UNSEEN = 4;

    /** With at most so many children nothing is told; with at most so many, in fifths. */
    private static final int NONE_UP_TO = 30;

    private static final int FIFTHS_UP_TO = 61;

    private final RoundingChance chance;

    /** @param chance by which a share goes up or down to a step */
    public SubjectShares(RoundingChance chance) {
        this.chance = chance;
    }

    /**
     * The shares, or none: of too few children, and where not all counts are known. Which of the two is not told, so that
     * nothing shown tells nothing.
     *
     * @param years the counts by subject and level ({@code LV.1F}) of two school years
     */
    public Recoded of(List<Cells> years) {
        if (years.size() < 2 || !years.stream().allMatch(CountTable::isComplete)) {
            return Recoded.nothing(MissingReason.WITHHELD);
        }
        boolean exact = years.stream().allMatch(year -> CountTable.hidden(year) == 0);
        return exact ? exact(years) : rough(years);
    }

    /**
     * The shares of all years: each year is told together with the year before it, and with the year after it; no year by
     * itself.
     *
     * @param counts of each school year that there is
     * @return what is told of each two years that follow each other, nothing included
     */
    public Map<Period, Recoded> ofYears(Map<SchoolYear, Cells> counts) {
        Map<Period, Recoded> shares = new LinkedHashMap<>();
        counts.forEach((year, cells) -> {
            var next = new SchoolYear(year.start() + 1);
            if (counts.containsKey(next)) {
                shares.put(Period.of(year, next), of(List.of(cells, counts.get(next))));
            }
        });
        return shares;
    }

    private static Recoded exact(List<Cells> years) {
        int results =
                years.stream().mapToInt(year -> CountTable.sum(year.asMap())).sum();
        if (results / SUBJECTS.size() < Grid.FEWEST) {
            return Recoded.nothing(MissingReason.WITHHELD);
        }
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        for (String subject : SUBJECTS) {
            int reached = Level.of(years, subject, TARGET).large();
            cells.put(subject, FigureValue.of(new Grid(1).nearest(SUBJECTS.size() * reached, results)));
        }
        return Recoded.of(Cells.of(cells));
    }

    private Recoded rough(List<Cells> years) {
        Level all = new Level(0, 0);
        for (String subject : SUBJECTS) {
            for (int level = 0; level < LEVELS.size(); level++) {
                all = all.plus(Level.of(years, subject, level));
            }
        }
        int most = (all.large() + MOST_UNSEEN * all.small()) / SUBJECTS.size();
        if (most <= NONE_UP_TO) {
            return Recoded.nothing(MissingReason.WITHHELD);
        }
        Grid grid = most <= FIFTHS_UP_TO ? Grid.FIFTHS : Grid.TENTHS;
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        for (String subject : SUBJECTS) {
            int reached = SUBJECTS.size() * Level.of(years, subject, TARGET).halves();
            String drawn = subject + " " + reached + "/" + all.halves();
            int share = grid.within(grid.byChance(reached, all.halves(), width -> chance.below(width, drawn)));
            int margin = grid.step() + grid.step() / 2;
            Grid.put(cells, subject, share, share - margin, share + (grid == Grid.FIFTHS ? 2 * grid.step() : margin));
        }
        return Recoded.of(Cells.of(cells));
    }

    /**
     * Results of some levels.
     *
     * @param large of the counts of five and more, added up
     * @param small how many counts there are under five
     */
    private record Level(int large, int small) {

        /** A level of a subject in all years. */
        static Level of(List<Cells> years, String subject, int level) {
            Level all = new Level(0, 0);
            for (Cells year : years) {
                all = all.plus(of(year, subject, level));
            }
            return all;
        }

        private static Level of(Cells year, String subject, int level) {
            int large = 0;
            int small = 0;
            for (String name : LEVELS.get(level)) {
                FigureValue count = year.get(subject + "." + name);
                large += CountTable.shown(count);
                small += CountTable.isHidden(count) ? 1 : 0;
            }
            return new Level(large, large == 0 ? 1 : small);
        }

        Level plus(Level other) {
            return new Level(large + other.large, small + other.small);
        }

        /** The estimate, in half results. */
        int halves() {
            return 2 * large + 3 * small;
        }
    }
}
