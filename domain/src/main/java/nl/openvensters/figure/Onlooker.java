package nl.openvensters.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Someone who tries to find out hidden numbers from all that is shown of a school together. Knows of a number that is
 * hidden because it is small that it is 1, 2, 3 or 4, and of any other hidden number nothing.
 *
 * <p>Sources do not always count the same pupils, so the relations may contradict each other. The onlooker then
 * believes as many of them as go together, the surest first, and tries some other ways to choose.
 */
final class Onlooker {

    /** More pupils than any cell has; more than this is taken for known. */
    static final int MANY = 600;

    /** How often the onlooker thinks about which of contradicting sources to believe. */
    private static final int OPINIONS = 40;

    private final List<Figure> figures;
    private final Set<Place> small;
    private final Set<Place> covered;
    private int opinionsLeft;

    /**
     * @param figures what is shown
     * @param small the places where something from one to four is hidden
     */
    Onlooker(List<Figure> figures, Set<Place> small) {
        this.figures = figures;
        this.small = small;
        this.covered = new HashSet<>();
    }

    /** Takes a shown number away from this onlooker. */
    void cover(Place place) {
        covered.add(place);
    }

    /** Gives it back. */
    void uncover(Place place) {
        covered.remove(place);
    }

    Set<Place> covered() {
        return covered;
    }

    /** The small numbers that this onlooker finds out. */
    Set<Place> findsOut(List<Relation> relations) {
        Set<Place> found = new LinkedHashSet<>();
        for (List<Relation> connected : connected(relations)) {
            if (connected.stream()
                    .flatMap(relation -> relation.places().stream())
                    .anyMatch(this::isSmallAndHidden)) {
                found.addAll(solve(connected, small));
            }
        }
        return found;
    }

    /** Whether this onlooker finds out one small number from relations that are connected. */
    boolean findsOut(Place one, List<Relation> connected) {
        return solve(connected, Set.of(one)).contains(one);
    }

    boolean isHidden(Place place) {
        return place.figure() < 0 || covered.contains(place) || Counts.isHidden(place.in(figures));
    }

    private boolean isSmallAndHidden(Place place) {
        return small.contains(place) && isHidden(place);
    }

    /** Groups relations that share hidden numbers, directly or through others. */
    List<List<Relation>> connected(List<Relation> relations) {
        List<List<Relation>> groups = new ArrayList<>();
        List<Set<Place>> hiddenOf = new ArrayList<>();
        for (Relation relation : relations) {
            Set<Place> hidden = new HashSet<>(relation.places());
            hidden.removeIf(place -> !isHidden(place));
            if (hidden.isEmpty()) {
                continue;
            }
            List<Relation> group = new ArrayList<>();
            for (int i = groups.size() - 1; i >= 0; i--) {
                if (hiddenOf.get(i).stream().anyMatch(hidden::contains)) {
                    group.addAll(0, groups.remove(i));
                    hidden.addAll(hiddenOf.remove(i));
                }
            }
            group.add(relation);
            groups.add(group);
            hiddenOf.add(hidden);
        }
        return groups;
    }

    private Set<Place> solve(List<Relation> connected, Set<Place> wanted) {
        Map<Place, Integer> numbers = new LinkedHashMap<>();
        connected.stream()
                .flatMap(relation -> relation.places().stream())
                .filter(this::isHidden)
                .forEach(place -> numbers.putIfAbsent(place, numbers.size()));
        List<Puzzle.Sum> sums = connected.stream()
                .map(relation -> relation.over(numbers, figures))
                .toList();
        BitSet asked = new BitSet();
        int[] low = new int[numbers.size()];
        int[] high = new int[numbers.size()];
        numbers.forEach((place, number) -> {
            boolean isSmall = small.contains(place);
            asked.set(number, isSmall && wanted.contains(place));
            low[number] = isSmall ? 1 : 0;
            high[number] = isSmall ? SmallNumbers.LEAST_COUNT - 1 : MANY;
        });
        BitSet determined = new BitSet();
        for (Puzzle believed : beliefs(low, high, sums)) {
            determined.or(believed.determined(asked));
        }
        Set<Place> found = new LinkedHashSet<>();
        numbers.forEach((place, number) -> {
            if (determined.get(number)) {
                found.add(place);
            }
        });
        return found;
    }

    /** All sets of sums that go together and that no further sum can join; one set when nothing contradicts. */
    private List<Puzzle> beliefs(int[] low, int[] high, List<Puzzle.Sum> sums) {
        List<Puzzle> beliefs = new ArrayList<>();
        opinionsLeft = OPINIONS;
        choose(low, high, List.of(), sums, List.of(), beliefs);
        return beliefs;
    }

    private void choose(
            int[] low,
            int[] high,
            List<Puzzle.Sum> believed,
            List<Puzzle.Sum> open,
            List<Puzzle.Sum> doubted,
            List<Puzzle> beliefs) {
        if (opinionsLeft-- <= 0 && !beliefs.isEmpty()) {
            return;
        }
        List<Puzzle.Sum> all = joined(believed, open);
        Puzzle together = puzzle(low, high, all);
        if (together.isPossible()) {
            if (doubted.stream().noneMatch(sum -> puzzle(low, high, joined(all, List.of(sum)))
                    .isPossible())) {
                beliefs.add(together);
            }
            return;
        }
        List<Puzzle.Sum> first = open.subList(0, 1);
        List<Puzzle.Sum> rest = open.subList(1, open.size());
        List<Puzzle.Sum> with = joined(believed, first);
        if (puzzle(low, high, with).isPossible()) {
            choose(low, high, with, rest, doubted, beliefs);
        }
        choose(low, high, believed, rest, joined(doubted, first), beliefs);
    }

    private static List<Puzzle.Sum> joined(List<Puzzle.Sum> some, List<Puzzle.Sum> others) {
        List<Puzzle.Sum> joined = new ArrayList<>(some);
        joined.addAll(others);
        return joined;
    }

    private static Puzzle puzzle(int[] low, int[] high, List<Puzzle.Sum> sums) {
        return new Puzzle(low, high, sums.toArray(Puzzle.Sum[]::new));
    }
}
