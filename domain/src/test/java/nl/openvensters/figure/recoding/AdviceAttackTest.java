package nl.openvensters.figure.recoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;

/** Somebody who knows the rule, and from elsewhere how many children got an advice, looks for other tables that look alike. */
class AdviceAttackTest {

    private static final List<String> ADVICES = List.of(
            "VSO",
            "PRO",
            "VMBO_B",
            "VMBO_B_K",
            "VMBO_K",
            "VMBO_K_GT",
            "VMBO_GT",
            "VMBO_GT_HAVO",
            "HAVO",
            "HAVO_VWO",
            "VWO",
            "ADVIES_NIET_MOGELIJK");

    @Property(tries = 300, seed = "2026")
    void no_count_under_five_is_found_out(@ForAll long seed, @ForAll @IntRange(min = 5, max = 90) int children) {
        var random = new Random(seed);
        int[] table = new int[ADVICES.size()];
        for (int child = 0; child < children; child++) {
            double place = 6.5 + random.nextGaussian() * 2.4;
            table[(int) Math.max(0, Math.min(ADVICES.size() - 1, Math.round(place)))]++;
        }
        if (Arrays.stream(table).anyMatch(count -> count > 0 && count < 5)) {
            assertThat(foundOut(table)).as(Arrays.toString(table)).isEmpty();
        }
    }

    /** The advices of which every other table that looks alike, within three moves, has the same count. */
    private static List<String> foundOut(int[] table) {
        String page = page(table);
        Set<Integer> open = new HashSet<>();
        for (int i = 0; i < table.length; i++) {
            if (table[i] > 0 && table[i] < 5) {
                open.add(i);
            }
        }
        List<int[]> frontier = new ArrayList<>(List.of(table));
        Set<String> seen = new HashSet<>(Set.of(Arrays.toString(table)));
        for (int depth = 0; depth < 3 && !open.isEmpty(); depth++) {
            List<int[]> next = new ArrayList<>();
            for (int[] from : frontier) {
                for (int[] other : moved(from)) {
                    if (seen.size() < 8_000 && seen.add(Arrays.toString(other))) {
                        next.add(other);
                        if (page(other).equals(page)) {
                            open.removeIf(i -> other[i] != table[i]);
                        }
                    }
                }
            }
            frontier = next;
        }
        return open.stream().map(ADVICES::get).toList();
    }

    private static List<int[]> moved(int[] table) {
        List<int[]> moved = new ArrayList<>();
        for (int from = 0; from < table.length; from++) {
            for (int to = 0; to < table.length; to++) {
                if (from != to && table[from] > 0) {
                    int[] copy = table.clone();
                    copy[from]--;
                    copy[to]++;
                    moved.add(copy);
                }
            }
        }
        return moved;
    }

    /** A table in which nothing is hidden is shown as it is. */
    private static String page(int[] table) {
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        for (int i = 0; i < table.length; i++) {
            boolean small = table[i] > 0 && table[i] < 5;
            cells.put(ADVICES.get(i), small ? FigureValue.missing(MissingReason.SUPPRESSED) : FigureValue.of(table[i]));
        }
        Cells delivered = Cells.of(cells);
        if (CountTable.hidden(delivered) == 0) {
            return delivered.encoded();
        }
        Recoded told = AdviceShares.of(delivered);
        return told.cells().encoded() + told.reason();
    }
}
