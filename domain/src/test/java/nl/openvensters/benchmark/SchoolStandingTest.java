package nl.openvensters.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.openvensters.benchmark.SchoolStanding.Reading;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.ComparableSchools;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.CellRole;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.publication.Surroundings;
import nl.openvensters.publication.Visibility;
import nl.openvensters.publication.answer.AnswerFigures;
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

    @Test
    void a_mark_that_may_be_higher_says_so_beside_comparable_schools() {
        Indicator parents = Catalogue.load().get("tevredenheid_ouders");
        SchoolYear year = new SchoolYear(2025);
        LocalDate day = LocalDate.of(2026, 1, 10);
        List<Figure> own = AnswerFigures.of(
                parents, "{\"score\":9,\"bound\":\"AT_LEAST\",\"respondents\":9,\"schoolYear\":2025}", year, day);
        var others = new Figure(
                parents.id(),
                "vergelijkbaar",
                Period.of(year),
                Optional.of(FigureValue.of(new BigDecimal("7.8"))),
                Cells.of(Map.of(ComparableSchools.SCHOOLS, FigureValue.of(30))),
                FigureStatus.FINAL,
                Optional.empty(),
                day,
                1);
        var shown = new IndicatorFigures(
                parents,
                new Visibility.Published(day, Visibility.How.DELIBERATE, 1),
                Optional.empty(),
                own,
                new Surroundings(List.of(others), List.of(), List.of()),
                Optional.empty(),
                Optional.empty());

        assertThat(SchoolStanding.of(List.of(shown)))
                .extracting(line -> line.written().orElse(""))
                .containsExactly("9,0 of meer");
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
