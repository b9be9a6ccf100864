package nl.openvensters.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.openvensters.figure.ComparableSchools.Level;
import org.junit.jupiter.api.Test;

class ComparableSchoolsTest {

    private static final List<String> KEYS = List.of("1F", "1S2F");

    @Property(tries = 200)
    void the_school_itself_never_counts_and_the_rule_of_the_half_point_and_the_thirty_holds(
            @ForAll @Size(min = 6, max = 90) List<@IntRange(min = 200, max = 400) Integer> weightings) {
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < weightings.size(); i++) {
            levels.add(level(i, weightings.get(i), 50 + i % 50));
        }
        Level self = levels.get(0);

        Cells cells = new ComparableSchools(KEYS, levels).of(self).orElseThrow();

        List<Double> distances = levels.stream()
                .skip(1)
                .map(level -> Math.abs(
                        level.weighting().doubleValue() - self.weighting().doubleValue()))
                .sorted()
                .toList();
        long near =
                distances.stream().filter(distance -> distance <= 0.5 + 1e-9).count();
        long expected = Math.max(near, Math.min(30, distances.size()));
        assertThat(cells.get("scholen")).isEqualTo(FigureValue.of(expected));
        double reach = Math.max(
                self.weighting().doubleValue() - number(cells, "wegingVan"),
                number(cells, "wegingTot") - self.weighting().doubleValue());
        assertThat(reach).isLessThanOrEqualTo(distances.get((int) expected - 1) + 1e-9);
    }

    @Test
    void each_school_counts_as_one() {
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            levels.add(level(i, 300, 80 + i));
        }

        Cells cells = new ComparableSchools(KEYS, levels).of(levels.get(5)).orElseThrow();

        assertThat(cells.get("1F")).isEqualTo(FigureValue.of(82));
        assertThat(cells.get("1S2F")).isEqualTo(FigureValue.of(42));
        assertThat(cells.get("scholen")).isEqualTo(FigureValue.of(5));
    }

    @Test
    void a_school_without_shown_percentages_is_compared_but_does_not_count() {
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            levels.add(level(i, 300 + i, 80));
        }
        var hidden = new Level(9, new BigDecimal("30.2"), Map.of());
        levels.add(hidden);

        var comparable = new ComparableSchools(KEYS, levels);

        assertThat(comparable.of(hidden).orElseThrow().get("scholen")).isEqualTo(FigureValue.of(5));
        assertThat(comparable.of(levels.get(0))).as("four others are too few").isEmpty();
    }

    private static Level level(int school, int tenths, int basic) {
        return new Level(
                school,
                BigDecimal.valueOf(tenths, 1),
                Map.of("1F", BigDecimal.valueOf(basic), "1S2F", BigDecimal.valueOf(basic - 40)));
    }

    private static double number(Cells cells, String key) {
        return cells.get(key).asNumber().orElseThrow().doubleValue();
    }
}
