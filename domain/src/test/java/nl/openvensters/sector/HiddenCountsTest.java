package nl.openvensters.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.openvensters.sector.HiddenCounts.Of;
import org.junit.jupiter.api.Test;

/** The attack on bounds of summed counts, by who knows the totals of areas, the bounds and these rules. */
class HiddenCountsTest {

    @Test
    void of_a_single_hidden_count_nothing_is_told() {
        assertThat(HiddenCounts.told(List.of(new Of("A", 96, 1, 1, 99), new Of("B", 500, 40, 9, 590))))
                .isEmpty();
    }

    @Test
    void where_nothing_is_hidden_all_is_told() {
        assertThat(HiddenCounts.told(List.of(new Of("A", 96, 0, 0, 96), new Of("B", 500, 0, 0, 500))))
                .containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void an_area_that_would_follow_from_the_country_takes_the_smallest_with_it() {
        List<Of> areas = List.of(new Of("A", 96, 1, 1, 99), new Of("B", 500, 40, 9, 590), new Of("C", 900, 40, 9, 990));

        assertThat(HiddenCounts.told(areas)).containsExactly("C");
    }

    @Test
    void a_total_that_leaves_one_way_only_tells_nothing() {
        assertThat(HiddenCounts.told(List.of(new Of("A", 500, 20, 9, 520)))).isEmpty();
        assertThat(HiddenCounts.told(List.of(new Of("A", 500, 20, 9, 580)))).isEmpty();
        assertThat(HiddenCounts.told(List.of(new Of("A", 500, 20, 9, 521)))).containsExactly("A");
    }

    /**
     * Ten thousand countries with hidden counts drawn. The attacker solves from bounds how many counts are hidden and what
     * they are together, in each told area and in the rest; of no hidden count may its value be the only one possible.
     */
    @Test
    void no_hidden_count_of_any_drawn_country_follows_from_bounds_totals_and_the_rest() {
        var chance = new Random(17);
        for (int draw = 0; draw < 10_000; draw++) {
            List<Of> areas = country(chance);
            Set<String> told = HiddenCounts.told(areas);
            List<Of> apart = new ArrayList<>(
                    areas.stream().filter(area -> told.contains(area.key())).toList());
            List<Of> rest =
                    areas.stream().filter(area -> !told.contains(area.key())).toList();
            if (!rest.isEmpty() && !told.isEmpty()) {
                apart.add(new Of(
                        "rest",
                        rest.stream().mapToLong(Of::shown).sum(),
                        rest.stream().mapToInt(Of::hidden).sum(),
                        rest.stream().mapToInt(Of::schools).sum(),
                        rest.stream().mapToLong(Of::total).sum()));
            }
            for (Of known : apart) {
                assertThat(isFound(known)).as(known + " of " + areas).isFalse();
            }
        }
    }

    private static List<Of> country(Random chance) {
        return IntStream.range(0, 2 + chance.nextInt(6))
                .mapToObj(i -> {
                    int hidden = chance.nextInt(4) == 0 ? 0 : chance.nextInt(25);
                    int sum = chance.ints(hidden, 1, 5).sum();
                    int shown = chance.nextInt(500);
                    return new Of("A" + i, shown, hidden, Math.min(hidden, 1 + chance.nextInt(6)), shown + sum);
                })
                .collect(Collectors.toList());
    }

    /** Whether a count has one possible value: from the number of hidden counts and what they are together. */
    private static boolean isFound(Of area) {
        if (area.hidden() == 0) {
            return false;
        }
        long together = area.total() - area.shown();
        long possible = 0;
        for (int value = 1; value <= 4; value++) {
            long others = together - value;
            possible += others >= area.hidden() - 1 && others <= 4L * (area.hidden() - 1) ? 1 : 0;
        }
        return possible < 2;
    }
}
