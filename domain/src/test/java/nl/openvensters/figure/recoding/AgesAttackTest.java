package nl.openvensters.figure.recoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Somebody who knows the rule and the total, and tries all tables that there are: a count under five is found out when
 * every table that would be shown like this has the same number there.
 */
class AgesAttackTest {

    /** Of all tables that look alike, the one number that they have in a place, or that they differ. */
    private static final int DIFFER = -1;

    @ParameterizedTest(name = "{0} ages, at most {1} children")
    @CsvSource({"2, 40", "3, 24", "4, 20", "5, 17", "6, 14"})
    void no_count_under_five_is_found_out_by_who_knows_the_rule(int ages, int most) {
        Map<String, int[]> alike = new HashMap<>();

        for (int[] table : tables(ages, most)) {
            note(alike, page(table) + " of " + told(table), table);
        }

        assertThat(alike).hasSizeGreaterThan(50);
        assertThat(foundOut(alike)).isEmpty();
    }

    @Test
    void hiding_single_counts_only_would_give_them_away() {
        Map<String, int[]> alike = new HashMap<>();

        for (int[] table : tables(4, 20)) {
            note(alike, delivered(table).encoded() + " of " + sum(table), table);
        }

        assertThat(foundOut(alike)).isNotEmpty();
    }

    /** The attacker knows that one or two counts were corrected and no more, not which. */
    @Test
    void no_count_under_five_is_found_out_from_the_page_before_and_after_a_correction() {
        int most = 15;
        Map<String, int[]> alike = new HashMap<>();

        for (int[] table : tables(4, most)) {
            for (int one = 0; one < table.length; one++) {
                for (int other = one + 1; other < table.length; other++) {
                    int rest = sum(table) - table[one] - table[other];
                    for (int[] counts : tables(2, most - rest)) {
                        int[] corrected = table.clone();
                        corrected[one] = counts[0];
                        corrected[other] = counts[1];
                        note(alike, twoPages(table, corrected), both(table, corrected));
                    }
                }
            }
        }

        assertThat(alike).hasSizeGreaterThan(500);
        assertThat(foundOut(alike)).isEmpty();
    }

    private static List<String> foundOut(Map<String, int[]> alike) {
        List<String> found = new ArrayList<>();
        alike.forEach((page, same) -> {
            for (int count : same) {
                if (count > 0 && count < 5) {
                    found.add(page + ": " + Arrays.toString(same));
                    return;
                }
            }
        });
        return found;
    }

    private static String twoPages(int[] table, int[] corrected) {
        Cells before = NeighbourBands.of(delivered(table), total(table)).cells();
        Cells after = NeighbourBands.corrected(delivered(corrected), total(corrected), delivered(table), before)
                .cells();
        return before.encoded() + " of " + told(table) + ", then " + after.encoded() + " of " + told(corrected);
    }

    private static String page(int[] table) {
        return NeighbourBands.of(delivered(table), total(table)).cells().encoded();
    }

    /** As the source delivers it: counts under five hidden. */
    private static Cells delivered(int[] table) {
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        for (int i = 0; i < table.length; i++) {
            boolean small = table[i] > 0 && table[i] < 5;
            cells.put(
                    String.valueOf(4 + i),
                    small ? FigureValue.missing(MissingReason.SUPPRESSED) : FigureValue.of(table[i]));
        }
        return Cells.of(cells);
    }

    /** A total under five is not shown itself. */
    private static OptionalInt total(int[] table) {
        return sum(table) < 5 ? OptionalInt.empty() : OptionalInt.of(sum(table));
    }

    private static String told(int[] table) {
        return total(table).isEmpty() ? "few" : String.valueOf(sum(table));
    }

    private static int sum(int[] table) {
        int sum = 0;
        for (int count : table) {
            sum += count;
        }
        return sum;
    }

    private static int[] both(int[] one, int[] other) {
        int[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static void note(Map<String, int[]> alike, String page, int[] table) {
        int[] same = alike.putIfAbsent(page, table.clone());
        if (same != null) {
            for (int i = 0; i < same.length; i++) {
                same[i] = same[i] == table[i] ? same[i] : DIFFER;
            }
        }
    }

    private static List<int[]> tables(int ages, int most) {
        List<int[]> tables = new ArrayList<>();
        fill(new int[ages], 0, most, tables);
        return tables;
    }

    private static void fill(int[] table, int at, int left, List<int[]> tables) {
        if (at == table.length) {
            tables.add(table.clone());
            return;
        }
        for (int count = 0; count <= left; count++) {
            table[at] = count;
            fill(table, at + 1, left - count, tables);
        }
        table[at] = 0;
    }
}
