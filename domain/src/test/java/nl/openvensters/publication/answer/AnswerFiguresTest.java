package nl.openvensters.publication.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.Catalogue;
import org.junit.jupiter.api.Test;

class AnswerFiguresTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final SchoolYear THIS_YEAR = new SchoolYear(2025);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 10);

    @Test
    void a_survey_is_a_mark_out_of_ten_of_its_own_school_year_with_how_many_answered() {
        Figure mark = figures(
                        "tevredenheid_leerlingen",
                        "{'mean': 3.3, 'respondents': 112, 'pupils': 140, 'source': 'Peiling', 'schoolYear': 2024}")
                .get(0);

        assertThat(mark.measure()).isEqualTo("cijfer");
        assertThat(mark.period()).isEqualTo(Period.of(new SchoolYear(2024)));
        assertThat(mark.value()).contains(FigureValue.of(new java.math.BigDecimal("7.9")));
        assertThat(mark.cells().encoded()).isEqualTo("{\"respondenten\":112,\"leerlingen\":140}");
        assertThat(mark.isOwn()).isTrue();
        assertThat(mark.deliveredOn()).isEqualTo(TODAY);
    }

    @Test
    void what_is_told_no_nearer_than_a_bound_says_so_in_the_figure_of_each_year_and_never_of_too_few() {
        List<Figure> marks = figures(
                "tevredenheid_ouders",
                "{'score': 9, 'bound': 'AT_LEAST', 'respondents': 9, 'schoolYear': 2024, 'earlier': ["
                        + "{'schoolYear': 2021, 'score': 9.5, 'bound': 'AT_LEAST', 'respondents': 3},"
                        + "{'schoolYear': 2022, 'score': 2, 'bound': 'AT_MOST', 'respondents': 8},"
                        + "{'schoolYear': 2023, 'score': 9.5, 'respondents': 40}]}");

        assertThat(marks)
                .extracting(figure -> figure.cells().encoded())
                .containsExactly(
                        "{\"respondenten\":\"!SUPPRESSED\"}",
                        "{\"respondenten\":8,\"grens\":\"of minder\"}",
                        "{\"respondenten\":40}",
                        "{\"respondenten\":9,\"grens\":\"of meer\"}");
    }

    @Test
    void each_earlier_survey_is_a_figure_of_its_own_the_oldest_first() {
        List<Figure> marks = figures(
                "tevredenheid_ouders",
                "{'score': 8, 'respondents': 50, 'schoolYear': 2024, 'earlier': ["
                        + "{'schoolYear': 2020, 'score': 7, 'respondents': 40}, {'schoolYear': 2022, 'score': 7.5,"
                        + " 'respondents': 44}]}");

        assertThat(marks)
                .extracting(figure -> figure.period().lastSchoolYear().start())
                .containsExactly(2020, 2022, 2024);
    }

    @Test
    void of_a_survey_of_fewer_than_five_no_number_is_told() {
        Figure mark = figures("veiligheid", "{'score': 9, 'respondents': 4}").get(0);

        assertThat(mark.value()).contains(FigureValue.missing(MissingReason.SUPPRESSED));
        assertThat(mark.cells().get("respondenten")).isEqualTo(FigureValue.missing(MissingReason.SUPPRESSED));
    }

    @Test
    void a_number_that_was_not_given_says_so() {
        assertThat(figures("veiligheid", "{'items': [{'label': 'Pestprotocol'}]}"))
                .extracting(Figure::value)
                .containsExactly(Optional.of(FigureValue.missing(MissingReason.NOT_DELIVERED)));
    }

    @Test
    void hours_of_subjects_are_cells_in_the_order_of_the_school() {
        Figure hours = figures(
                        "organisatie",
                        "{'grouping': 'COMBINED', 'subjects': [{'name': 'Taal', 'hours': 66}, {'name': 'Gym', 'hours': 12.5}]}")
                .get(0);

        assertThat(hours.value()).contains(FigureValue.of(new java.math.BigDecimal("78.5")));
        assertThat(hours.cells().encoded()).isEqualTo("{\"Taal\":66,\"Gym\":12.5}");
    }

    @Test
    void a_week_is_its_minutes_of_school_without_the_breaks() {
        Figure minutes = figures(
                        "schooltijden",
                        "{'days': [{'day': 'MON', 'from': '08:30', 'to': '15:00', 'breakFrom': '12:00', 'breakTo': '13:00'},"
                                + " {'day': 'TUE', 'from': '08:30', 'to': '12:30'}]}")
                .get(0);

        assertThat(minutes.value()).contains(FigureValue.of(570));
        assertThat(minutes.cells().encoded()).isEqualTo("{\"MON\":330,\"TUE\":240}");
    }

    @Test
    void words_and_choices_stay_in_the_answer_and_numbers_do_not() {
        assertThat(AnswerFigures.withoutNumbers(
                        CATALOGUE.get("ouders"),
                        "{\"amount\":45,\"unit\":\"EURO_PER_YEAR\",\"points\":[\"Schoolreis\"]}"))
                .isEqualTo("{\"unit\":\"EURO_PER_YEAR\",\"points\":[\"Schoolreis\"]}");
    }

    private static List<Figure> figures(String indicator, String json) {
        return AnswerFigures.of(CATALOGUE.get(indicator), json.replace('\'', '"'), THIS_YEAR, TODAY);
    }
}
