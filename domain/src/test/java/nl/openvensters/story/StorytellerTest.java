package nl.openvensters.story;

import static nl.openvensters.figure.MissingReason.NOT_DELIVERED;
import static nl.openvensters.figure.MissingReason.NOT_PUBLISHED;
import static nl.openvensters.figure.MissingReason.SUPPRESSED;
import static nl.openvensters.figure.MissingReason.WITHHELD;
import static nl.openvensters.story.SampleSchool.THREE_YEARS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StorytellerTest {

    private static final Period LAST_YEAR = Period.of(new SchoolYear(2024));
    private static final Period OCTOBER = Period.on(LocalDate.of(2025, 10, 1));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            226 | 231 | Op De Lindehof zitten <strong>231 kinderen</strong>. Dat zijn er vijf meer dan een jaar eerder.
            230 | 231 | Op De Lindehof zitten <strong>231 kinderen</strong>. Dat is er één meer dan een jaar eerder.
            231 | 231 | Op De Lindehof zitten <strong>231 kinderen</strong>. Dat zijn er evenveel als een jaar eerder.
            232 | 231 | Op De Lindehof zitten <strong>231 kinderen</strong>. Dat is er één minder dan een jaar eerder.
            1300 | 1284 | Op De Lindehof zitten <strong>1.284 kinderen</strong>. Dat zijn er 16 minder dan een jaar eerder.
            9 | 0 | Op De Lindehof zitten <strong>geen kinderen</strong>. Dat zijn er negen minder dan een jaar eerder.
            """)
    void a_count_is_told_with_the_change_since_the_year_before(long before, long now, String sentence) {
        assertThat(new SampleSchool("leerlingen")
                        .pupils(FigureValue.of(before), FigureValue.of(now))
                        .answer())
                .isEqualTo(sentence);
    }

    @Test
    void a_first_count_has_no_change() {
        assertThat(new SampleSchool("leerlingen").pupils(FigureValue.of(17)).answer())
                .isEqualTo("Op De Lindehof zitten <strong>17 kinderen</strong>.");
    }

    @Test
    void a_hidden_count_before_is_not_given_away_by_a_change() {
        String answer = new SampleSchool("leerlingen")
                .pupils(FigureValue.missing(SUPPRESSED), FigureValue.of(9))
                .answer();
        assertThat(answer).isEqualTo("Op De Lindehof zitten <strong>negen kinderen</strong>.");
    }

    @Test
    void a_closed_school_is_told_of_in_the_past() {
        assertThat(new SampleSchool("leerlingen")
                        .pupils(FigureValue.of(45))
                        .closed()
                        .answer())
                .isEqualTo("Op 1 oktober 2025 zaten op De Lindehof <strong>45 kinderen</strong>.");
    }

    @Test
    void the_mean_of_the_municipality_is_about_the_same_type_of_school() {
        assertThat(new SampleSchool("leerlingen")
                        .pupils(FigureValue.of(231))
                        .municipality("gemiddelde", OCTOBER, "SBO", 80, "BO", 207.6)
                        .answer())
                .endsWith("Een basisschool in de gemeente Zandwijk heeft er gemiddeld 208.");
    }

    @Test
    void a_hidden_figure_says_why() {
        IndicatorStory story = new SampleSchool("leerlingen")
                .pupils(FigureValue.missing(SUPPRESSED))
                .story();
        assertThat(story.answer()).isEmpty();
        assertThat(story.illustrations()).isEmpty();
        assertThat(story.missing().map(Html::asText))
                .hasValueSatisfying(why -> assertThat(why).contains("minder dan vijf kinderen"));
    }

    @ParameterizedTest
    @EnumSource(MissingReason.class)
    void every_reason_is_a_sentence(MissingReason reason) {
        for (String indicator : new String[] {"leerlingen", "missie"}) {
            assertThat(new SampleSchool(indicator)
                            .missing(reason)
                            .story()
                            .missing()
                            .map(Html::asText))
                    .hasValueSatisfying(why -> assertThat(why).matches("[A-Z].{20,}\\."));
        }
    }

    @Test
    void a_withdrawn_figure_says_what_the_school_says_about_it_and_hides_its_words() {
        IndicatorStory story = new SampleSchool("leerlingen")
                .says("<p>Oude uitleg</p>")
                .withdrawn("Het cijfer klopt niet.")
                .story();
        assertThat(story.missing().map(Html::asText))
                .hasValueSatisfying(why -> assertThat(why).endsWith("Het cijfer klopt niet."));
        assertThat(story.words()).isEmpty();
    }

    @Test
    void the_register_stays_when_a_school_takes_back_what_it_added_and_says_why() {
        IndicatorStory story =
                new SampleSchool("algemeen").takenBack("Wij verhuizen.").story();
        assertThat(story.answer()).isPresent();
        assertThat(story.missing().map(Html::asText))
                .hasValueSatisfying(why -> assertThat(why).contains("zelf").endsWith("Wij verhuizen."));
    }

    @Test
    void the_preview_of_new_words_no_longer_says_why_the_old_ones_went() {
        IndicatorStory story = new SampleSchool("algemeen")
                .takenBack("Wij verhuizen.")
                .says("<p>Wij zijn verhuisd.</p>")
                .story();
        assertThat(story.missing()).isEmpty();
        assertThat(story.words()).isPresent();
    }

    @Test
    void a_place_is_not_told_as_a_municipality() {
        assertThat(new SampleSchool("algemeen").answer())
                .isEqualTo("De Lindehof is een <strong>basisschool</strong> in de gemeente Zandwijk.");
        assertThat(new SampleSchool("algemeen").withoutMunicipality().answer())
                .isEqualTo("De Lindehof is een <strong>basisschool</strong> in Zandwijk.");
    }

    @Test
    void ages_have_the_day_on_which_they_were_counted_and_not_that_of_a_newer_count() {
        IndicatorStory story = new SampleSchool("leerlingen")
                .pupils(FigureValue.of(231))
                .own("leeftijd", Period.on(LocalDate.of(2024, 10, 1)), "jonger", 0, "4", 20, "5", 22, "13", 0)
                .story();
        assertThat(story.illustrations().get(0).heading()).isEqualTo("Hoe oud waren de kinderen op 1 oktober 2024?");
        assertThat(story.tables().get(0).rows())
                .extracting(StoryTable.Row::name)
                .containsExactly("4", "5");
    }

    @Test
    void an_own_indicator_that_is_not_published_is_not_called_a_figure() {
        assertThat(new SampleSchool("missie")
                        .missing(NOT_PUBLISHED)
                        .story()
                        .missing()
                        .map(Html::asText))
                .hasValue("De school heeft hier nog niets over verteld.");
    }

    @ParameterizedTest
    @CsvSource({"22, Bijna alle", "26.9, hoger", "29.2, de helft", "33, ongeveer acht van de tien", "38, Bijna alle"})
    void a_weighting_is_placed_among_the_schools_of_the_country(double weighting, String place) {
        assertThat(new SampleSchool("schoolweging")
                        .value("driejaars", THREE_YEARS, FigureValue.of(java.math.BigDecimal.valueOf(weighting)))
                        .country("landelijk", THREE_YEARS, SampleSchool.spread(100))
                        .answer())
                .contains(place);
    }

    @Test
    void the_most_given_advice_is_told_and_hidden_ones_stay_hidden() {
        IndicatorStory story = new SampleSchool("schooladvies")
                .own("aantallen", LAST_YEAR, "VMBO_B", SUPPRESSED, "HAVO", 5, "HAVO_VWO", 9)
                .story();
        assertThat(story.answer().orElseThrow().markup())
                .isEqualTo(
                        "In schooljaar 2024-2025 kregen kinderen het vaakst het advies <strong>havo/vwo</strong>: negen keer.");
        assertThat(story.tables().get(0).rows())
                .contains(new StoryTable.Row("vmbo basis", java.util.List.of("minder dan 5")));
    }

    @Test
    void advices_that_are_all_hidden_are_not_told_as_nobody() {
        IndicatorStory story = new SampleSchool("schooladvies")
                .own("aantallen", LAST_YEAR, "VMBO_B", 0, "HAVO", SUPPRESSED, "HAVO_VWO", SUPPRESSED)
                .story();
        assertThat(story.answer()).isEmpty();
        assertThat(story.missing().map(Html::asText).orElseThrow()).contains("zo klein");
    }

    @Test
    void what_a_closed_school_did_not_tell_is_not_asked_any_more() {
        assertThat(new SampleSchool("missie").missing(NOT_DELIVERED).page().chapters())
                .hasSize(1);
        assertThat(new SampleSchool("missie")
                        .missing(NOT_DELIVERED)
                        .closed()
                        .page()
                        .chapters())
                .isEmpty();
    }

    @Test
    void a_number_hidden_to_protect_another_is_not_called_less_than_five() {
        IndicatorStory story = new SampleSchool("schooladvies")
                .own("aantallen", LAST_YEAR, "VMBO_B", SUPPRESSED, "HAVO", WITHHELD, "HAVO_VWO", 9)
                .story();

        assertThat(story.answer().orElseThrow().asText())
                .isEqualTo("In schooljaar 2024-2025 is het grootste aantal dat wij tonen:"
                        + " negen kinderen met het advies havo/vwo.");
        assertThat(story.tables().get(0).rows())
                .contains(new StoryTable.Row("havo", java.util.List.of("niet getoond")));
        String drawn = story.illustrations().get(0).picture().orElseThrow().wide();
        assertThat(drawn).contains(">*<", ">&lt;5<");
        assertThat(story.illustrations().get(0).notes())
                .anyMatch(note -> note.contains("‘*’"))
                .anyMatch(note -> note.contains("‘<5’"));
    }

    @Test
    void scores_of_two_tests_are_never_in_one_picture() {
        IndicatorStory story = new SampleSchool("doorstroomtoets")
                .own(
                        "gemiddelden",
                        LAST_YEAR,
                        "IEP.aantal",
                        24,
                        "IEP.gemiddelde",
                        81.3,
                        "DIA.aantal",
                        11,
                        "DIA.gemiddelde",
                        360,
                        "CET.aantal",
                        0,
                        "CET.gemiddelde",
                        NOT_DELIVERED)
                .story();
        assertThat(story.illustrations()).isEmpty();
        assertThat(story.answer().orElseThrow().asText())
                .contains("De 24 kinderen die in 2024-2025 de IEP-toets maakten, haalden gemiddeld 81,3"
                        + " op een schaal van 50 tot en met 100.")
                .contains("De elf kinderen die in 2024-2025 de Dia-toets maakten, haalden gemiddeld 360,0.")
                .endsWith("Deze scores kunt u dus niet met elkaar vergelijken.")
                .doesNotContain("Eindtoets");
    }

    @Test
    void no_current_judgement_is_not_bad_news() {
        assertThat(new SampleSchool("inspectie")
                        .value(
                                "oordeel",
                                Period.judgedOn(LocalDate.of(2022, 3, 14)),
                                FigureValue.category("Zonder actueel oordeel"))
                        .answer())
                .contains("Dat betekent niet dat er iets mis was");
    }

    @Test
    void words_of_a_school_are_cleaned_on_the_way_out() {
        IndicatorStory story = new SampleSchool("leerlingen")
                .pupils(FigureValue.of(20))
                .says(
                        "<p onclick=\"x()\">Wij <b>groeien</b><script>alert(1)</script> <a href=\"javascript:x()\">nu</a></p>")
                .story();
        assertThat(story.words().orElseThrow().html().markup())
                .contains("<b>groeien</b>")
                .doesNotContain("script", "onclick");
        assertThat(story.words().orElseThrow().date()).isEqualTo("12 oktober 2026");
    }
}
