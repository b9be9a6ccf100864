package nl.openvensters.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PuzzleTest {

    /** Against trying everything: puzzles small enough for that. */
    @Property(tries = 500)
    void it_finds_exactly_what_trying_everything_finds(@ForAll long seed) {
        var random = new Random(seed);
        int size = 1 + random.nextInt(4);
        int[] low = random.ints(size, 0, 3).toArray();
        int[] high = new int[size];
        for (int i = 0; i < size; i++) {
            high[i] = low[i] + random.nextInt(4);
        }
        Puzzle.Sum[] sums = new Puzzle.Sum[random.nextInt(4)];
        for (int i = 0; i < sums.length; i++) {
            int[] numbers = random.ints(0, size)
                    .distinct()
                    .limit(1 + random.nextInt(size))
                    .toArray();
            int[] signs =
                    random.ints(numbers.length, 0, 2).map(sign -> 2 * sign - 1).toArray();
            int least = random.nextInt(9) - 2;
            sums[i] = new Puzzle.Sum(numbers, signs, least, least + random.nextInt(3));
        }
        List<int[]> solutions = new ArrayList<>();
        tryAll(low, high, sums, low.clone(), 0, solutions);
        BitSet all = new BitSet();
        all.set(0, size);
        BitSet determined = new BitSet();
        for (int i = 0; i < size; i++) {
            int number = i;
            determined.set(
                    i,
                    solutions.stream()
                                    .mapToInt(solution -> solution[number])
                                    .distinct()
                                    .count()
                            <= 1);
        }

        var puzzle = new Puzzle(low, high, sums);

        assertThat(puzzle.isPossible()).isEqualTo(!solutions.isEmpty());
        assertThat(puzzle.determined(all)).isEqualTo(determined);
    }

    @Test
    void only_what_is_asked_is_answered() {
        var puzzle = new Puzzle(
                new int[] {1, 1}, new int[] {4, 4}, new Puzzle.Sum(new int[] {0, 1}, new int[] {1, 1}, 2, 2));
        BitSet asked = new BitSet();
        asked.set(1);

        assertThat(puzzle.determined(asked)).isEqualTo(asked);
    }

    private static void tryAll(int[] low, int[] high, Puzzle.Sum[] sums, int[] values, int at, List<int[]> solutions) {
        if (at == low.length) {
            for (Puzzle.Sum sum : sums) {
                int total = 0;
                for (int i = 0; i < sum.numbers().length; i++) {
                    total += sum.signs()[i] * values[sum.numbers()[i]];
                }
                if (total < sum.low() || total > sum.high()) {
                    return;
                }
            }
            solutions.add(values.clone());
            return;
        }
        for (int value = low[at]; value <= high[at]; value++) {
            values[at] = value;
            tryAll(low, high, sums, values, at + 1, solutions);
        }
    }
}
