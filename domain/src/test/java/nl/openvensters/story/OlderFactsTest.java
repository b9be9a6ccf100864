package nl.openvensters.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a school told of a school year that is over is told in the past, with the year. The page is read on 1 March 2026. */
class OlderFactsTest {

    private static final String DAYS =
            "{'days': [{'day': 'MON', 'from': '08:30', 'to': '14:00'}, {'day': 'WED', 'from': '08:30', 'to': '12:15'}],"
                    + " 'care': {'after': {'where': 'IN_BUILDING'}}}";

    private static String told(String indicator, String json, int schoolYear) {
        return new SampleSchool(indicator)
                .answers(json, schoolYear)
                .story()
                .answer()
                .orElseThrow()
                .asText();
    }

    @Test
    void times_of_an_older_year_are_told_in_the_past_with_the_year() {
        assertThat(told("schooltijden", DAYS, 2023))
                .isEqualTo("In 2023-2024 begon de school om 8.30 uur. De school was uit op maandag om 14.00 uur en op"
                        + " woensdag om 12.15 uur. Na school was er opvang in het gebouw.");
    }

    @Test
    void the_same_times_of_this_year_are_told_as_they_are() {
        assertThat(told("schooltijden", DAYS, 2025)).startsWith("De school begint om 8.30 uur.");
    }

    @Test
    void everything_of_a_closed_school_is_past_also_what_is_of_its_last_year() {
        assertThat(new SampleSchool("schooltijden").answers(DAYS).closed().answer())
                .startsWith("In 2025-2026 begon de school");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ouders | {'amount': 42.5, 'unit': 'EURO_PER_YEAR'} | In 2023-2024 vroeg de school per kind € 42,50 per jaar. Betalen was vrijwillig.
            bewegen | {'amount': 2, 'unit': 'HOURS_PER_WEEK'} | In 2023-2024 kregen kinderen twee uur gymles per week.
            missie | {'keywords': ['Natuur', 'Rust']} | In 2023-2024 stond De Lindehof op de eerste plaats voor Natuur, en ook voor rust.
            organisatie | {'grouping': 'UNITS', 'hours': {'Taal': 30, 'Rekenen': 20}} | In 2023-2024 werkten kinderen in units: grotere groepen met meer leraren. In 2023-2024 ging de meeste lestijd naar Taal: 60%.
            tevredenheid_ouders | {'score': 7.9, 'respondents': 112, 'invited': 140} | In 2023-2024 gaven ouders De Lindehof gemiddeld een 7,9. Van de 140 mensen vulden er 112 de enquête in.
            vve | {'items': [{'label': 'Extra hulp bij taal'}]} | In 2023-2024 noemde De Lindehof voor het jonge kind: extra hulp bij taal.
            kwaliteitszorg | {'goals': [{'goal': 'Alle kinderen lezen goed.', 'progress': 'REACHED'}]} | In 2023-2024 had De Lindehof dit doel: ‘Alle kinderen lezen goed’. Dat was gehaald.
            tussentijds | {'text': '<p>Wij volgen elk kind.</p>'} | In 2023-2024 schreef De Lindehof: ‘Wij volgen elk kind.’
            """)
    void every_kind_of_answer_has_a_past(String indicator, String json, String sentence) {
        assertThat(told(indicator, json, 2023)).isEqualTo(sentence);
    }

    @Test
    void a_mark_is_of_the_year_of_its_survey() {
        assertThat(told("tevredenheid_ouders", "{'score': 7.9, 'respondents': 12, 'schoolYear': 2022}", 2025))
                .isEqualTo("In 2022-2023 gaven ouders De Lindehof gemiddeld een 7,9."
                        + " De enquête werd ingevuld door twaalf mensen.");
    }

    @Test
    void a_count_of_before_this_school_year_has_its_day() {
        assertThat(new SampleSchool("leerlingen")
                        .pupils(FigureValue.of(226), FigureValue.of(231))
                        .readOn(LocalDate.of(2026, 8, 1))
                        .answer())
                .isEqualTo("Op 1 oktober 2025 zaten op De Lindehof <strong>231 kinderen</strong>."
                        + " Dat waren er vijf meer dan een jaar eerder.");
    }

    @Test
    void a_year_without_a_count_is_a_gap_with_a_reason_in_picture_and_table() {
        IndicatorStory story = new SampleSchool("leerlingen")
                .value("aantal", Period.on(LocalDate.of(2021, 10, 1)), FigureValue.of(20))
                .value("aantal", Period.on(LocalDate.of(2022, 10, 1)), FigureValue.missing(MissingReason.SUPPRESSED))
                .value("aantal", Period.on(LocalDate.of(2025, 10, 1)), FigureValue.of(24))
                .story();
        var trend = story.illustrations().get(0);
        assertThat(trend.notes())
                .containsExactly(
                        "In 2022 waren het minder dan vijf kinderen. Hoeveel precies staat hier niet.",
                        "Over 2023 en 2024 kregen wij geen cijfer.");
        assertThat(trend.picture().orElseThrow().wide()).contains(">&lt;5<", ">?<");
        assertThat(story.tables().get(0).rows())
                .extracting(row -> row.name() + ": " + row.cells().get(0))
                .containsExactly(
                        "1 oktober 2025: 24",
                        "2024: niet ontvangen",
                        "2023: niet ontvangen",
                        "1 oktober 2022: minder dan 5",
                        "1 oktober 2021: 20");
    }

    @Test
    void another_day_of_counting_and_a_merger_are_marked_in_the_series() {
        var notes = new SampleSchool("leerlingen")
                .value("aantal", Period.on(LocalDate.of(2021, 10, 1)), FigureValue.of(120))
                .value("aantal", Period.on(LocalDate.of(2023, 2, 1)), FigureValue.of(210))
                .cameFrom("De Eik", LocalDate.of(2022, 8, 1))
                .story()
                .illustrations()
                .get(0)
                .notes();
        assertThat(notes)
                .contains(
                        "De dag van tellen veranderde: eerst 1 oktober 2021, daarna 1 februari 2023.",
                        "Op 1 augustus 2022 ging De Eik verder in deze school.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Voldoende | De inspectie gaf op 20 mei 2019 het oordeel Voldoende. De school deed toen wat de inspectie van elke school verwacht.
            Zwak | De inspectie gaf op 20 mei 2019 het oordeel Zwak. De school moest verbeteren. Sinds 1 augustus 2017 heet dit oordeel Onvoldoende.
            Basisarrangement | Op 20 mei 2019 had de school van de inspectie een basisarrangement. Zij zag toen geen reden voor extra toezicht.
            Goed | De inspectie gaf op 20 mei 2019 het oordeel Goed. Dat was hoger dan Voldoende. Sinds mei 2023 geeft de inspectie dit oordeel niet meer.
            Geen oordeel | Op 20 mei 2019 had de inspectie geen oordeel over deze school. Dat betekent niet dat er iets mis was.
            """)
    void a_judgement_is_told_of_the_day_on_which_it_was_given(String judgement, String sentence) {
        IndicatorStory story = new SampleSchool("inspectie")
                .listedOn(LocalDate.of(2024, 1, 1))
                .value("oordeel", Period.judgedOn(LocalDate.of(2019, 5, 20)), FigureValue.category(judgement))
                .story();
        assertThat(story.answer().orElseThrow().asText()).isEqualTo(sentence);
        assertThat(story.source()).isEqualTo("Bron: Inspectie, lijst van 1 januari 2024");
    }

    @Test
    void a_judgement_of_which_only_the_list_is_known_is_not_said_to_be_given_that_day() {
        assertThat(new SampleSchool("inspectie")
                        .listedOn(LocalDate.of(2024, 1, 1))
                        .value("oordeel", Period.judgedOn(LocalDate.of(2024, 1, 1)), FigureValue.category("Voldoende"))
                        .answer())
                .startsWith("Op 1 januari 2024 had de school van de inspectie het oordeel <strong>Voldoende</strong>.");
    }

    @Test
    void the_same_on_following_lists_is_one_row_and_a_judgement_of_before_another() {
        var school = new SampleSchool("inspectie");
        for (LocalDate list : new LocalDate[] {LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 1)}) {
            school.listedOn(list).value("oordeel", Period.judgedOn(list), FigureValue.category("Geen oordeel"));
        }
        school.listedOn(LocalDate.of(2023, 1, 1))
                .value("oordeel", Period.judgedOn(LocalDate.of(2019, 5, 20)), FigureValue.category("Voldoende"));
        assertThat(school.story().tables().get(0).rows())
                .extracting(row -> row.name() + ": " + row.cells().get(0))
                .containsExactly("lijst van 1 februari 2024: Geen oordeel", "20 mei 2019: Voldoende");
    }
}
