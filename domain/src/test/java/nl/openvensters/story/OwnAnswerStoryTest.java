package nl.openvensters.story;

import static org.assertj.core.api.Assertions.assertThat;

import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnAnswerStoryTest {

    private static String told(String indicator, String json) {
        return new SampleSchool(indicator)
                .answers(json)
                .story()
                .answer()
                .orElseThrow()
                .asText();
    }

    @Test
    void keywords_keep_their_order() {
        assertThat(told("missie", "{'keywords': ['Natuur', 'Rust', 'Samen spelen']}"))
                .isEqualTo("De Lindehof staat op de eerste plaats voor Natuur, en ook voor rust en samen spelen.");
    }

    @Test
    void what_a_school_writes_cannot_become_markup() {
        assertThat(new SampleSchool("missie")
                        .answers("{'keywords': ['<i>x</i>']}")
                        .answer())
                .contains("&lt;i&gt;x&lt;/i&gt;");
    }

    @Test
    void shares_are_parts_of_all_hours() {
        assertThat(told("organisatie", "{'grouping': 'UNITS', 'hours': {'Taal': 30, 'Rekenen': 20}}"))
                .endsWith("De meeste lestijd gaat naar Taal: 60%.");
    }

    @Test
    void a_week_of_equal_days_is_one_sentence() {
        String days = "{'day': 'MON', 'from': '08:30', 'to': '14:00'}, {'day': 'TUE', 'from': '08:30', 'to': '14:00'}";
        assertThat(told("schooltijden", "{'days': [" + days + "], 'care': {'after': {'where': 'NONE'}}}"))
                .isEqualTo("Op schooldagen begint de school om 8.30 uur. Om 14.00 uur is zij uit."
                        + " De school regelt zelf geen opvang na school.");
    }

    @Test
    void a_day_that_ends_earlier_is_named() {
        String days = "{'day': 'MON', 'from': '08:30', 'to': '14:00'}, {'day': 'WED', 'from': '08:30', 'to': '12:15'}";
        assertThat(told("schooltijden", "{'days': [" + days + "]}"))
                .endsWith("De school is uit op maandag om 14.00 uur en op woensdag om 12.15 uur.");
    }

    @Test
    void a_contribution_of_nothing_is_told_as_none() {
        assertThat(told("ouders", "{'amount': 0, 'unit': 'EURO_PER_YEAR'}"))
                .isEqualTo("De school vraagt geen bijdrage van ouders.");
        assertThat(told("ouders", "{'amount': 42.5, 'unit': 'EURO_PER_YEAR'}")).contains("€ 42,50 per jaar");
    }

    @Test
    void what_a_school_has_is_named_and_not_counted() {
        String items = "{'label': 'Pestprotocol'}, {'label': 'Meldcode'}, {'label': 'Veiligheidsplan'},"
                + " {'label': 'Klachtenregeling'}";
        assertThat(told("veiligheid", "{'items': [" + items + "]}"))
                .isEqualTo("De Lindehof noemt voor een veilige school: pestprotocol, meldcode, veiligheidsplan en"
                        + " klachtenregeling.");
        assertThat(told("veiligheid", "{'items': [" + items + "], 'programme': 'Samen'}"))
                .isEqualTo(
                        "De Lindehof noemt voor een veilige school: programma tegen pesten, pestprotocol, meldcode en"
                                + " nog twee andere.");
    }

    @Test
    void goals_and_what_is_reached_are_named() {
        assertThat(told(
                        "kwaliteitszorg",
                        "{'goals': [{'goal': 'Goed lezen', 'progress': 'REACHED'}, {'goal': 'Meer rust'}]}"))
                .isEqualTo(
                        "De Lindehof heeft deze doelen: ‘Goed lezen’ en ‘Meer rust’. Gehaald is daarvan: ‘Goed lezen’.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>Wij toetsen twee keer per jaar, bijv. in mei. Dan kijken wij samen.</p> | Wij toetsen twee keer per jaar, bijv. in mei.
            <h4>Kijken &amp; praten</h4><p>Wij volgen elk kind.</p> | Kijken & praten.
            <ul><li>Elke dag om 8.30 uur samen lezen</li></ul> | Elke dag om 8.30 uur samen lezen.
            """)
    void a_text_answers_with_its_own_first_sentence(String text, String sentence) {
        assertThat(told("tussentijds", "{'text': '" + text + "'}"))
                .isEqualTo("De Lindehof schrijft: ‘" + sentence + "’");
    }

    @Test
    void a_long_first_sentence_is_cut_between_words() {
        assertThat(told("tussentijds", "{'text': '<p>" + "woord ".repeat(60) + "einde.</p>'}"))
                .endsWith(" woord…’")
                .hasSizeLessThan(220);
    }

    @Test
    void an_answer_without_anything_to_read_is_not_told() {
        assertThat(new SampleSchool("tussentijds")
                        .answers("{'text': '<p>&nbsp;</p>'}")
                        .story()
                        .isMissing())
                .isTrue();
    }

    @Test
    void shares_add_up_to_a_hundred() {
        var rows = new SampleSchool("organisatie")
                .answers("{'hours': {'Taal': 1, 'Rekenen': 1, 'Gym': 1}}")
                .story()
                .tables()
                .get(0)
                .rows();
        assertThat(rows).extracting(row -> row.cells().get(1)).containsExactly("34%", "33%", "33%");
    }

    @Test
    void a_survey_of_too_few_within_the_series_says_so() {
        IndicatorStory story = new SampleSchool("tevredenheid_ouders")
                .answers("{'score': 7.9, 'respondents': 30, 'schoolYear': 2025,"
                        + " 'earlier': [{'schoolYear': 2022, 'score': 7, 'respondents': 20},"
                        + " {'schoolYear': 2023, 'score': 9, 'respondents': 3}]}")
                .story();
        assertThat(story.illustrations().get(0).notes())
                .containsExactly(
                        "In 2023-2024 vulden minder dan vijf mensen de enquête in. Dat cijfer tonen wij niet.",
                        "Over 2024-2025 noemt de school geen enquête.");
        assertThat(story.tables().get(0).rows())
                .contains(new StoryTable.Row("2023-2024", java.util.List.of("niet getoond", "minder dan 5")));
    }

    @Test
    void a_mark_of_fewer_than_five_people_is_not_shown() {
        IndicatorStory story = new SampleSchool("tevredenheid_ouders")
                .answers("{'score': 9.5, 'respondents': 4}")
                .story();
        assertThat(story.answer()).isEmpty();
        assertThat(story.missing().map(Html::asText).orElseThrow()).startsWith("Minder dan vijf mensen");
    }

    @Test
    void a_mark_says_how_many_answered() {
        assertThat(told("tevredenheid_ouders", "{'score': 7.9, 'respondents': 112, 'invited': 140}"))
                .isEqualTo(
                        "Ouders geven De Lindehof gemiddeld een 7,9. Van de 140 mensen vulden er 112 de enquête in.");
    }

    @Test
    void a_mark_that_may_lie_beyond_what_is_told_says_so_of_every_year_in_sentence_picture_and_table() {
        IndicatorStory story = new SampleSchool("tevredenheid_ouders")
                .answers("{'score': 9, 'bound': 'AT_LEAST', 'respondents': 9, 'invited': 12, 'schoolYear': 2025,"
                        + " 'earlier': [{'schoolYear': 2023, 'score': 1.5, 'bound': 'AT_MOST', 'respondents': 8},"
                        + " {'schoolYear': 2024, 'score': 9.5, 'bound': 'AT_LEAST', 'respondents': 8}]}")
                .story();

        assertThat(story.answer().orElseThrow().asText()).contains("gemiddeld een 9,0 of meer.");
        assertThat(story.tables().get(0).rows())
                .containsExactly(
                        StoryTable.row("2023-2024", "1,5 of minder", "8"),
                        StoryTable.row("2024-2025", "9,5 of meer", "8"),
                        StoryTable.row("2025-2026", "9,0 of meer", "9"));
        assertThat(story.illustrations().get(0).picture().orElseThrow().wide())
                .contains(">1,5 of minder<", ">9,5 of meer<", ">9,0 of meer<");
        assertThat(told("veiligheid", "{'score': 9.5, 'bound': 'AT_LEAST', 'respondents': 8}"))
                .contains("9,5 of meer");
    }

    @Test
    void a_guide_is_linked_only_over_https() {
        assertThat(new SampleSchool("schoolgids")
                        .answers("{'link': 'javascript:alert(1)'}")
                        .story()
                        .isMissing())
                .isTrue();
    }

    @Test
    void a_guide_leads_with_the_newest_document_and_a_link_comes_after() {
        String file = "'file': '" + "ab".repeat(32) + "', 'size': 2000000";
        String json = "{'link': 'https://school.example/gids', 'documents': [{'title': 'Gids van nu', " + file
                + "}, {'title': 'Gids van toen', 'link': 'https://school.example/toen'}]}";

        assertThat(told("schoolgids", json)).isEqualTo("Alles staat in de schoolgids: Gids van nu (pdf, 2,0 MB).");
        assertThat(new SampleSchool("schoolgids")
                        .answers(json)
                        .story()
                        .illustrations()
                        .get(0)
                        .points())
                .extracting(IndicatorStory.Point::label)
                .containsExactly("Gids van nu (pdf, 2,0 MB)", "Gids van toen", "Schoolgids");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"missie", "organisatie", "schooltijden", "ouders", "tevredenheid_ouders", "veiligheid", "vve"})
    void an_answer_of_another_shape_is_missing_and_not_an_error(String indicator) {
        for (String json :
                new String[] {"{}", "[]", "not json", "{'keywords': 3, 'days': 'x', 'items': [1], 'hours': []}"}) {
            assertThat(new SampleSchool(indicator).answers(json).story().isMissing())
                    .isTrue();
        }
    }

    @Test
    void a_number_of_the_school_stands_beside_the_mean_of_other_schools_of_its_type() {
        assertThat(new SampleSchool("ouders")
                        .municipality(
                                "gemiddelde", Period.of(new SchoolYear(2025)), "BO", 31.4, "BO.scholen", 12, "SBO", 9)
                        .answers("{'amount': 42.5, 'unit': 'EURO_PER_YEAR', 'points': ['Schoolreis']}")
                        .story()
                        .tables())
                .anySatisfy(table -> {
                    assertThat(table.caption()).isEqualTo("Naast andere scholen, schooljaar 2025-2026");
                    assertThat(table.rows())
                            .containsExactly(
                                    StoryTable.row("Deze school", "€ 42,50"),
                                    StoryTable.row("Gemiddelde van 12 scholen in de gemeente Zandwijk", "€ 31,40"));
                });
    }

    @Test
    void without_others_of_that_school_year_there_is_nothing_beside_it() {
        assertThat(new SampleSchool("ouders")
                        .municipality("gemiddelde", Period.of(new SchoolYear(2024)), "BO", 31.4, "BO.scholen", 12)
                        .answers("{'amount': 42.5, 'unit': 'EURO_PER_YEAR', 'points': ['Schoolreis']}")
                        .story()
                        .tables())
                .isEmpty();
    }
}
