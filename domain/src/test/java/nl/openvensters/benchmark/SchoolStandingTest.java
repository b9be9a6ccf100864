package nl.openvensters.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.openvensters.benchmark.SchoolStanding.Reading;
import nl.openvensters.figure.Period;
import nl.openvensters.indicator.CellRole;
import org.junit.jupiter.api.Test;

class SchoolStandingTest {

    private static final Period YEAR = Period.ofYear(2024);
    private static final Optional<CellRole> ROLE = Optional.of(CellRole.BASIC);

    @Test
    void of_few_pupils_a_large_difference_can_be_chance() {
        assertThat(reading(80, 92, OptionalLong.of(15))).isEqualTo(Reading.WITHIN);
    }

    @Test
    void of_many_pupils_the_same_difference_is_none() {
        assertThat(reading(80, 92, OptionalLong.of(300))).isEqualTo(Reading.LESS);
        assertThat(reading(98, 92, OptionalLong.of(300))).isEqualTo(Reading.MORE);
    }

    @Test
    void without_a_number_of_pupils_nothing_is_said_of_chance() {
        assertThat(reading(80, 92, OptionalLong.empty())).isEqualTo(Reading.UNKNOWN);
    }

    @Test
    void what_differs_most_is_what_chance_explains_least_and_not_the_largest_difference() {
        SchoolStanding.Line few = line("few", 60, 92, 20);
        SchoolStanding.Line many = line("many", 80, 92, 600);
        SchoolStanding.Line within = line("within", 80, 92, 15);

        assertThat(SchoolStanding.apart(List.of(within, few, many))).containsExactly(many, few);
    }

    private static SchoolStanding.Line line(String indicator, int own, int other, int people) {
        return SchoolStanding.line(
                indicator,
                "1F",
                ROLE,
                BigDecimal.valueOf(own),
                BigDecimal.valueOf(other),
                30,
                OptionalLong.of(people),
                YEAR);
    }

    private static Reading reading(int own, int other, OptionalLong people) {
        return SchoolStanding.line(
                        "x", "1F", ROLE, BigDecimal.valueOf(own), BigDecimal.valueOf(other), 30, people, YEAR)
                .reading();
    }
}
