package nl.openvensters.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.Period;
import nl.openvensters.school.SchoolCode;
import org.junit.jupiter.api.Test;

class GivenFiguresTest {

    private final GivenFigures given = new GivenFigures();

    @Test
    void the_same_figure_again_is_a_repetition_and_another_value_a_contradiction() {
        add(figure("99AA00", "aantal", 2024, 12), 7);

        assertThat(given.has(given.key(figure("99AA00", "aantal", 2024, 12)))).isTrue();
        assertThat(contradicts(figure("99AA00", "aantal", 2024, 12))).isZero();
        assertThat(contradicts(figure("99AA00", "aantal", 2024, 13))).isEqualTo(7);
    }

    @Test
    void another_school_measure_or_day_is_another_figure() {
        add(figure("99AA00", "aantal", 2024, 12), 7);

        assertThat(contradicts(figure("99AB00", "aantal", 2024, 13))).isZero();
        assertThat(contradicts(figure("99AA00", "leeftijd", 2024, 13))).isZero();
        assertThat(contradicts(figure("99AA00", "aantal", 2025, 13))).isZero();
    }

    @Test
    void a_hundred_thousand_figures_are_all_remembered() {
        for (int i = 0; i < 100_000; i++) {
            add(figure(code(i), "aantal", 1990 + i % 50, i), i + 1);
        }

        for (int i = 0; i < 100_000; i++) {
            assertThat(contradicts(figure(code(i), "aantal", 1990 + i % 50, -1)))
                    .isEqualTo(i + 1);
        }
    }

    private int contradicts(Entry.SchoolFigure figure) {
        return given.contradicts(given.key(figure), figure);
    }

    private void add(Entry.SchoolFigure figure, int line) {
        given.add(given.key(figure), figure, line);
    }

    private static String code(int number) {
        return String.format("%02dAA%02d", number / 50 / 100, number / 50 % 100);
    }

    private static Entry.SchoolFigure figure(String school, String measure, int year, int pupils) {
        return new Entry.SchoolFigure(
                new SchoolCode(school),
                "leerlingen",
                measure,
                Period.on(LocalDate.of(year, 10, 1)),
                Optional.of(FigureValue.of(pupils)),
                Cells.none(),
                FigureStatus.FINAL,
                Optional.empty());
    }
}
