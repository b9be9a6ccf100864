package nl.openvensters.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.Test;

class StoredFigureTest {

    @Test
    void a_version_is_shown_from_the_run_that_brought_it_until_the_run_that_replaced_it() {
        var replaced = new StoredFigure(figure("aantal", 2024, 5), 8, 0);

        assertThat(replaced.isCurrent()).isFalse();
        assertThat(replaced.isOf(4)).isFalse();
        assertThat(replaced.isOf(5)).isTrue();
        assertThat(replaced.isOf(7)).isTrue();
        assertThat(replaced.isOf(8)).isFalse();
    }

    @Test
    void the_current_version_is_shown_from_its_run_on() {
        var current = new StoredFigure(figure("aantal", 2024, 5), 0, 0);

        assertThat(current.isCurrent()).isTrue();
        assertThat(current.isOf(4)).isFalse();
        assertThat(current.isOf(99)).isTrue();
    }

    @Test
    void the_latest_figure_of_a_measure_is_the_last_one_and_not_of_another_measure() {
        Figure older = figure("aantal", 2023, 1);
        Figure newer = figure("aantal", 2024, 1);
        IndicatorFigures figures = of(List.of(older, newer, figure("trend", 2025, 1)));

        assertThat(figures.of("aantal")).containsExactly(older, newer);
        assertThat(figures.latest("aantal")).contains(newer);
        assertThat(figures.latest("niets")).isEmpty();
    }

    @Test
    void an_indicator_of_a_school_is_found_by_its_id_and_an_unknown_one_is_a_mistake() {
        IndicatorFigures figures = of(List.of());
        var school = new SchoolFigures(new SchoolCode("99AA00"), SchoolType.BO, Optional.empty(), List.of(figures));

        assertThat(school.get(figures.indicator().id())).isSameAs(figures);
        assertThatThrownBy(() -> school.get("nergens")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_answer_says_the_same_only_for_the_same_year() {
        var answer = new StoredAnswer(1, new SchoolYear(2025), "{ \"a\": 1 }");

        assertThat(answer.says("{\"a\":1}", new SchoolYear(2025))).isTrue();
        assertThat(answer.says("{\"a\":2}", new SchoolYear(2025))).isFalse();
        assertThat(answer.says("{\"a\":1}", new SchoolYear(2024))).isFalse();
    }

    private static IndicatorFigures of(List<Figure> figures) {
        Indicator indicator = Catalogue.load().indicators().get(0);
        return new IndicatorFigures(
                indicator,
                new Visibility.Never(),
                Optional.empty(),
                figures,
                Surroundings.NONE,
                Optional.empty(),
                Optional.empty());
    }

    private static Figure figure(String measure, int year, long run) {
        return new Figure(
                "leerlingen",
                measure,
                Period.ofYear(year),
                Optional.of(new FigureValue.Amount(BigDecimal.ONE)),
                Cells.none(),
                FigureStatus.FINAL,
                Optional.empty(),
                LocalDate.of(year + 1, 1, 1),
                run);
    }
}
