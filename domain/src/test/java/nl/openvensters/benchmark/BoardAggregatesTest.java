package nl.openvensters.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.benchmark.BoardAggregates.Figure;
import nl.openvensters.benchmark.SchoolNumbersRepository.Number;
import nl.openvensters.benchmark.SchoolNumbersRepository.School;
import nl.openvensters.figure.Cells;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.Test;

class BoardAggregatesTest {

    private static final long BOARD = 9;

    private static School school(long id) {
        return new School(
                id,
                "10AA0" + id,
                SchoolType.BO,
                true,
                BOARD,
                Optional.of("41234"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Number mark(long school, String mark, int respondents) {
        return new Number(
                school,
                LocalDate.of(2024, 8, 1),
                LocalDate.of(2025, 7, 31),
                Optional.of(new BigDecimal(mark)),
                false,
                Cells.decode("{\"respondenten\":" + respondents + "}"));
    }

    private static Figure figure(BoardMeasure measure) {
        var numbers = new SchoolNumbers(
                List.of(school(1), school(2), school(3)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(mark(1, "8", 100), mark(2, "6", 300)),
                List.of(),
                Map.of(1L, true, 2L, false, 3L, false),
                List.of());
        return new BoardAggregates(numbers, LocalDate.of(2026, 3, 1), Catalogue.load())
                .figures().stream()
                        .filter(one -> one.measure() == measure)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void marks_count_by_how_many_gave_them_and_it_is_known_over_how_many_schools() {
        Figure satisfied = figure(BoardMeasure.PUPILS_SATISFIED);

        assertThat(satisfied.value().asNumber().orElseThrow()).isEqualByComparingTo("6.5");
        assertThat(satisfied.schools()).isEqualTo(2);
        assertThat(satisfied.year()).isEqualTo(2025);
    }

    @Test
    void filling_is_the_part_of_the_schools_that_have_enough_online_on_the_day() {
        Figure filled = figure(BoardMeasure.FILLED);

        assertThat(filled.value().asNumber().orElseThrow().doubleValue()).isBetween(33.3, 33.4);
        assertThat(filled.schools()).isEqualTo(3);
        assertThat(filled.year()).isEqualTo(2026);
    }
}
