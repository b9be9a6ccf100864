package nl.openvensters.figure.recoding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;

/**
 * Somebody who knows all there is but the hidden counts and the secret by which shares are rounded: how we recode, how many
 * children took the test in each year, how many results were below the basic and at the target level (the inspectorate
 * publishes these), and every page of the school, also of earlier years. Looks for other counts with which all of that
 * could be just the same; a count under five for which there are none is found out. Where the search ends without finding
 * others, the count counts as found out.
 */
public final class LevelsAttack {

    /** Results of a subject: below 1F, 1F, target. */
    private static final int LEVELS = 3;

    private static final int SUBJECTS = 3;

    /** From one level to another, in a subject, and back in another: nothing that is known changes. */
    private static final int[][] MOVES = {{0, 1}, {2, 1}, {0, 2}};

    /** The inspectorate publishes nothing of a year with fewer children. */
    private static final int KNOWN_FROM = 5;

    private static final SubjectShares LOWEST = new SubjectShares((bound, share) -> bound - 1);
    private static final SubjectShares HIGHEST = new SubjectShares((bound, share) -> 0);

    private static final int WIDTH = 150;
    private static final int EFFORT = 40_000;

    private final Random random;
    private final SubjectShares drawn;

    /** @param random also draws the secret */
    LevelsAttack(Random random) {
        this.random = random;
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        drawn = new SubjectShares(RoundingChance.secret(secret));
    }

    /**
     * The counts that are found out.
     *
     * @param years results by year, subject and level; as true as they are
     * @return places such as {@code 1.0.2}: year, subject, level
     */
    public Set<String> succeeds(int[][][] years) {
        return succeeds(
                years,
                following(years.length),
                IntStream.range(0, years.length)
                        .mapToObj(year -> new int[] {year})
                        .toList());
    }

    /**
     * The counts that are found out from the page before and after a correction, by who knows which counts were corrected
     * and by how much; without those that this and the inspectorate's numbers give away without any page.
     *
     * @param year that was not corrected
     * @param before the year after it, as it was delivered first
     * @param after the same as it was corrected
     * @return places such as {@code 1.0.2}: 0, 1 and 2 for these in their order, subject, level
     */
    Set<String> succeedsAfterCorrection(int[][] year, int[][] before, int[][] after) {
        int[][][] years = {year, before, after};
        List<int[]> moving = List.of(new int[] {0}, new int[] {1, 2});
        Set<String> found = succeeds(years, List.of(new int[] {0, 1}, new int[] {0, 2}), moving);
        if (!found.isEmpty()) {
            found.removeAll(succeeds(years, List.of(), moving));
        }
        return found;
    }

    /**
     * @param told the two years that each page is about
     * @param moving years in which a result is moved alike
     */
    private Set<String> succeeds(int[][][] years, List<int[]> told, List<int[]> moving) {
        Set<String> open = new TreeSet<>();
        each(years, (place, count) -> {
            if (count > 0 && count < 5) {
                open.add(place);
            }
        });
        List<Cells> pages = pages(drawn, years, told);
        Set<String> seen = new HashSet<>(Set.of(key(years)));
        List<int[][][]> frontier = new ArrayList<>();
        frontier.add(years);
        while (!open.isEmpty() && !frontier.isEmpty() && seen.size() < EFFORT) {
            List<int[][][]> alike = new ArrayList<>();
            List<int[][][]> others = new ArrayList<>();
            for (int[][][] from : frontier) {
                for (int[][][] next : neighbours(from, moving)) {
                    if (seen.add(key(next))) {
                        boolean same = couldBe(pages, next, told);
                        (same ? alike : others).add(next);
                        if (same) {
                            each(years, (place, count) -> {
                                if (at(next, place) != count) {
                                    open.remove(place);
                                }
                            });
                        }
                    }
                }
                if (open.isEmpty() || seen.size() >= EFFORT) {
                    break;
                }
            }
            Collections.shuffle(alike, random);
            Collections.shuffle(others, random);
            alike.addAll(others);
            frontier = alike.subList(0, Math.min(WIDTH, alike.size()));
        }
        return open;
    }

    /** What is shown of each two years that follow each other; nothing where they are too few. */
    List<Cells> pages(int[][][] years) {
        return pages(drawn, years, following(years.length));
    }

    private static List<int[]> following(int years) {
        return IntStream.range(1, years)
                .mapToObj(year -> new int[] {year - 1, year})
                .toList();
    }

    private static List<Cells> pages(SubjectShares rule, int[][][] years, List<int[]> told) {
        return told.stream()
                .map(two -> rule.of(List.of(delivered(years[two[0]]), delivered(years[two[1]])))
                        .cells())
                .toList();
    }

    /**
     * Whether the pages could have come out of other counts. Each share is the one or the other of two, whatever the
     * secret is. A page without shares says nothing: nobody is told whether counts were delivered.
     */
    private static boolean couldBe(List<Cells> pages, int[][][] years, List<int[]> told) {
        List<Cells> lowest = pages(LOWEST, years, told);
        List<Cells> highest = pages(HIGHEST, years, told);
        for (int page = 0; page < pages.size(); page++) {
            Cells shown = pages.get(page);
            if (!shown.isEmpty() && !shown.keys().equals(lowest.get(page).keys())) {
                return false;
            }
            for (String key : shown.keys()) {
                FigureValue share = shown.get(key);
                if (!share.equals(lowest.get(page).get(key))
                        && !share.equals(highest.get(page).get(key))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A year as the source delivers it: counts under five hidden. */
    static Cells delivered(int[][] year) {
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        String[] subjects = {"REKENEN", "LV", "TV"};
        for (int subject = 0; subject < SUBJECTS; subject++) {
            cells.put(subjects[subject] + ".LAGER1F", hidden(year[subject][0]));
            cells.put(subjects[subject] + ".1F", hidden(year[subject][1]));
            if (subject == 0) {
                cells.put("REKENEN.1S", hidden(year[subject][2]));
                cells.put("REKENEN.2F", FigureValue.of(0));
            } else {
                cells.put(subjects[subject] + ".2F", hidden(year[subject][2]));
            }
        }
        return Cells.of(cells);
    }

    private static FigureValue hidden(int count) {
        return count > 0 && count < 5 ? FigureValue.missing(MissingReason.SUPPRESSED) : FigureValue.of(count);
    }

    private static List<int[][][]> neighbours(int[][][] years, List<int[]> moving) {
        List<int[][][]> neighbours = new ArrayList<>();
        for (int[] alike : moving) {
            int[][] year = years[alike[0]];
            boolean known = year[0][0] + year[0][1] + year[0][2] >= KNOWN_FROM;
            for (int[] move : MOVES) {
                for (int one = 0; one < SUBJECTS; one++) {
                    for (int other = 0; other < SUBJECTS; other++) {
                        if (one != other) {
                            moved(neighbours, years, alike, one, move[1], move[0], other);
                        }
                    }
                    if (!known) {
                        moved(neighbours, years, alike, one, move[1], move[0], -1);
                        moved(neighbours, years, alike, one, move[0], move[1], -1);
                    }
                }
            }
        }
        return neighbours;
    }

    /** One result of a subject from a level to another; one of another subject the other way. */
    private static void moved(
            List<int[][][]> neighbours, int[][][] years, int[] alike, int one, int from, int to, int other) {
        int[][][] copy = years.clone();
        for (int year : alike) {
            if (years[year][one][from] == 0 || other >= 0 && years[year][other][to] == 0) {
                return;
            }
            copy[year] = years[year].clone();
            copy[year][one] = years[year][one].clone();
            copy[year][one][from]--;
            copy[year][one][to]++;
            if (other >= 0) {
                copy[year][other] = years[year][other].clone();
                copy[year][other][to]--;
                copy[year][other][from]++;
            }
        }
        neighbours.add(copy);
    }

    private interface Each {
        void count(String place, int count);
    }

    private static void each(int[][][] years, Each each) {
        for (int year = 0; year < years.length; year++) {
            for (int subject = 0; subject < SUBJECTS; subject++) {
                for (int level = 0; level < LEVELS; level++) {
                    each.count(year + "." + subject + "." + level, years[year][subject][level]);
                }
            }
        }
    }

    private static int at(int[][][] years, String place) {
        return years[place.charAt(0) - '0'][place.charAt(2) - '0'][place.charAt(4) - '0'];
    }

    private static String key(int[][][] years) {
        return Arrays.deepToString(years);
    }
}
