package nl.openvensters.publication.many;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.publication.many.SchoolValues.YearCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolValuesTest {

    @ParameterizedTest
    @CsvSource({
        "226, 2024, 231, 2025, 5 meer dan een jaar eerder",
        "231, 2024, 231, 2025, evenveel als een jaar eerder",
        "1300, 2022, 231, 2025, 1.069 minder dan in 2022",
    })
    void a_trend_is_told_against_the_count_before(int before, int then, int now, int year, String told) {
        assertThat(pupils(new YearCount(then, Optional.of(before)), new YearCount(year, Optional.of(now))))
                .containsEntry("trend", told)
                .containsEntry("leerlingen", String.valueOf(now));
    }

    @Test
    void a_number_that_parents_may_not_see_fills_nothing() {
        assertThat(pupils(new YearCount(2024, Optional.of(20)), new YearCount(2025, Optional.of(4))))
                .isEmpty();
        assertThat(pupils(new YearCount(2024, Optional.of(20)), new YearCount(2025, Optional.empty())))
                .isEmpty();
        assertThat(pupils(new YearCount(2024, Optional.of(3)), new YearCount(2025, Optional.of(20))))
                .containsOnlyKeys("leerlingen");
    }

    @Test
    void the_weighting_has_one_decimal() {
        assertThat(new SchoolValues()
                        .weighting(Optional.of(new BigDecimal("29.4500")))
                        .all())
                .isEqualTo(Map.of("schoolweging", "29,5"));
    }

    private static Map<String, String> pupils(YearCount... counts) {
        return new SchoolValues().pupils(List.of(counts)).all();
    }
}
