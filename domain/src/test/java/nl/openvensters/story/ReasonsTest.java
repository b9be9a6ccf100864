package nl.openvensters.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.school.SchoolType;
import nl.openvensters.school.SubjectKind;
import org.junit.jupiter.api.Test;

/** Why there is no answer, in words of the matter itself; and of when and where what is told was. */
class ReasonsTest {

    @Test
    void a_judgement_is_not_called_a_figure() {
        assertThat(why("inspectie"))
                .isEqualTo("Wij kregen hierover geen oordeel waarvan zeker is dat het over deze school gaat.");
    }

    @Test
    void what_the_inspectorate_gives_by_its_own_key_is_not_said_to_be_not_there() {
        assertThat(why("schoolweging")).contains("waarvan zeker is dat het over deze school gaat");
        assertThat(why("referentieniveaus")).contains("waarvan zeker is dat het over deze school gaat");
    }

    private static String why(String indicator) {
        return new SampleSchool(indicator)
                .missing(MissingReason.NOT_DELIVERED)
                .story()
                .missing()
                .map(Html::asText)
                .orElseThrow();
    }

    @Test
    void a_test_that_fewer_than_five_made_is_told_as_that() {
        assertThat(new SampleSchool("doorstroomtoets")
                        .value(
                                "gemiddelden",
                                Period.of(new SchoolYear(2024)),
                                FigureValue.missing(MissingReason.WITHHELD))
                        .story()
                        .missing()
                        .map(Html::asText)
                        .orElseThrow())
                .startsWith("Minstens één toets is door minder dan vijf kinderen gemaakt.");
    }

    @Test
    void the_source_of_a_school_year_names_that_year_and_the_day_on_which_was_looked() {
        assertThat(new SampleSchool("doorstroomtoets")
                        .listedOn(LocalDate.of(2025, 9, 4))
                        .own("gemiddelden", Period.of(new SchoolYear(2024)), "LIB.aantal", 24, "LIB.gemiddelde", 174)
                        .story())
                .satisfies(story -> assertThat(story.source())
                        .isEqualTo("Bron: DUO, schooljaar 2024-2025, stand van 4 september 2025"))
                .satisfies(story -> assertThat(story.answer().orElseThrow().asText())
                        .contains("de toets Leerling in beeld maakten"));
    }

    @Test
    void a_closed_school_was_in_its_place_for_its_municipality_may_be_of_later() {
        assertThat(new SampleSchool("algemeen").closed().answer())
                .isEqualTo("De Lindehof was een <strong>basisschool</strong> in Zandwijk."
                        + " De school is er sinds 1 augustus 2026 niet meer.");
    }

    @Test
    void the_question_about_a_closed_school_is_asked_in_the_past() {
        assertThat(new SampleSchool("leerlingen")
                        .pupils(FigureValue.of(45))
                        .closed()
                        .story()
                        .question())
                .isEqualTo("Hoeveel kinderen zaten er op deze school?");
    }

    @Test
    void every_question_of_a_school_has_a_past_unless_it_is_in_the_past() {
        assertThat(Catalogue.load().of(SubjectKind.SCHOOL).stream()
                        .map(Indicator::id)
                        .filter(id -> Wording.find("question." + id + ".then").isEmpty()))
                .containsExactly("doorstroomtoets");
    }

    @Test
    void a_figure_is_not_called_final_for_no_source_says_so() {
        assertThat(new SampleSchool("leerlingen")
                        .pupils(FigureValue.of(45))
                        .story()
                        .source())
                .isEqualTo("Bron: DUO, 1 oktober 2025");
    }

    @Test
    void a_large_change_without_a_merger_is_not_left_as_if_it_were_growth() {
        var school = new SampleSchool("leerlingen").pupils(FigureValue.of(38), FigureValue.of(159));
        String jump = "Zo'n groot verschil komt vaak doordat scholen samengaan of uit elkaar gaan.";

        assertThat(school.answer()).contains("Dat zijn er 121 meer dan een jaar eerder. " + jump);
        assertThat(school.cameFrom("De Eik", LocalDate.of(2025, 8, 1)).answer()).doesNotContain(jump);
    }

    @Test
    void the_partnership_of_primary_education_is_not_said_to_be_that_of_secondary_special_education() {
        assertThat(facts(SchoolType.BO)).contains("Samenwerkingsverband bij deze postcode");
        assertThat(facts(SchoolType.VSO)).doesNotContain("Samenwerkingsverband bij deze postcode");
    }

    private static List<String> facts(SchoolType type) {
        return new SampleSchool("algemeen")
                .ofType(type).story().tables().get(0).rows().stream()
                        .map(StoryTable.Row::name)
                        .toList();
    }

    @Test
    void a_mean_of_fewer_than_five_schools_is_not_unknown_and_a_column_without_any_is_left_out() {
        var school = new SampleSchool("leerlingen").pupils(FigureValue.of(24), FigureValue.of(19));

        assertThat(school.story().tables().get(0).heads()).containsExactly("Wanneer", "Deze school");

        school.municipality("gemiddelde", Period.on(LocalDate.of(2024, 10, 1)), "BO", 79.6);
        assertThat(school.story().tables().get(0).rows())
                .extracting(StoryTable.Row::cells)
                .containsExactly(List.of("19", "geen vijf scholen"), List.of("24", "79,6"));
    }

    @Test
    void where_the_weighting_is_not_surely_known_nobody_is_said_to_be_few_to_compare_with() {
        IndicatorStory story = new SampleSchool("referentieniveaus")
                .own("vakken", Period.of(new SchoolYear(2022), new SchoolYear(2023)), "REKENEN", 58, "LV", 72, "TV", 66)
                .story();

        assertThat(story.tables().get(0).heads()).containsExactly("Vak", "Deze school");
    }

    @Test
    void where_only_older_years_of_the_weighting_are_surely_of_this_school_those_are_told() {
        IndicatorStory story = new SampleSchool("schoolweging")
                .value("jaar", Period.of(new SchoolYear(2018)), FigureValue.of(new BigDecimal("28.53")))
                .value("jaar", Period.of(new SchoolYear(2019)), FigureValue.of(new BigDecimal("27.68")))
                .value("jaar", Period.of(new SchoolYear(2023)), FigureValue.missing(MissingReason.NOT_DELIVERED))
                .story();

        assertThat(story.answer().orElseThrow().asText())
                .isEqualTo("In schooljaar 2019-2020 was de schoolweging van De Lindehof 27,7."
                        + " Van latere jaren kregen wij geen cijfer waarvan zeker is dat het over deze school gaat.");
        assertThat(story.tables().get(0).rows())
                .extracting(StoryTable.Row::name)
                .startsWith("Schooljaar 2018-2019", "Schooljaar 2019-2020");
    }

    @Test
    void a_mean_over_three_years_of_a_school_that_was_there_in_one_is_told_of_that_one() {
        var school = new SampleSchool("schoolweging")
                .value("driejaars", SampleSchool.THREE_YEARS, FigureValue.of(29))
                .value("jaar", Period.of(new SchoolYear(2024)), FigureValue.of(29));

        assertThat(school.answer())
                .isEqualTo("In schooljaar 2024-2025 was de schoolweging van De Lindehof <strong>29,0</strong>.");
        assertThat(school.value("jaar", Period.of(new SchoolYear(2023)), FigureValue.of(29))
                        .answer())
                .startsWith("In de schooljaren 2023-2024 en 2024-2025 was de schoolweging van De Lindehof gemiddeld");
    }

    @Test
    void of_a_school_that_is_no_longer_there_is_said_of_when_there_is_no_figure() {
        assertThat(new SampleSchool("referentieniveaus")
                        .closed()
                        .story()
                        .missing()
                        .map(Html::asText))
                .contains("Uit de tijd dat deze school er was, hebben wij hierover geen cijfer waarvan zeker is dat het"
                        + " over deze school gaat.");
    }

    @Test
    void a_sentence_begins_with_a_capital_also_where_a_school_writes_its_name_without() {
        assertThat(Wording.html("PROFILE.answer", "de Zonnebloem", "basisschool", "", "")
                        .asText())
                .startsWith("De Zonnebloem is een basisschool");
    }

    @Test
    void schools_in_general_are_those_of_which_the_weighting_is_known_and_that_is_said() {
        assertThat(new SampleSchool("schoolweging")
                        .value("driejaars", SampleSchool.THREE_YEARS, FigureValue.of(30))
                        .country("landelijk", SampleSchool.THREE_YEARS, SampleSchool.spread(5562))
                        .story()
                        .illustrations()
                        .get(0)
                        .notes())
                .containsExactly("Vergeleken is met 5.562 scholen: die waarvan zeker is welk getal bij hen hoort.");
    }

    @Test
    void a_score_that_its_source_calls_unreliable_is_marked_as_such() {
        assertThat(new SampleSchool("schoolweging")
                        .value("driejaars", SampleSchool.THREE_YEARS, FigureValue.of(30))
                        .own(
                                "achterstand",
                                Period.on(LocalDate.of(2019, 10, 1)),
                                "leerlingen",
                                60,
                                "onderbouw",
                                14.5,
                                "onderbouw.opmerking",
                                "40 leerlingen of minder: niet betrouwbaar",
                                "bovenbouw",
                                20.4)
                        .story()
                        .tables()
                        .get(1)
                        .rows())
                .extracting(row -> row.cells().get(0))
                .containsExactly("14,5 (40 leerlingen of minder: niet betrouwbaar)", "20,4");
    }

    @Test
    void years_in_which_special_schools_were_counted_otherwise_are_not_compared() {
        var story = new SampleSchool("leerlingen").ofType(SchoolType.SBO);
        int[] counts = {7, 77, 78, 160, 228, 226};
        int[] years = {1997, 1998, 1999, 2009, 2010, 2025};
        for (int i = 0; i < years.length; i++) {
            story.value("aantal", Period.on(LocalDate.of(years[i], 10, 1)), FigureValue.of(counts[i]));
        }

        assertThat(story.story().illustrations().get(0))
                .satisfies(trend -> assertThat(trend.notes())
                        .filteredOn(note -> note.startsWith("Vanaf"))
                        .hasSize(2)
                        .first()
                        .asString()
                        .startsWith("Vanaf 1998 staan er bij veel speciale scholen veel meer kinderen in de bron"))
                .satisfies(trend ->
                        assertThat(trend.picture().orElseThrow().wide()).contains("Van 228 in 2010 naar 226 in 2025."));
        assertThat(story.ofType(SchoolType.BO).story().illustrations().get(0).notes())
                .noneMatch(note -> note.startsWith("Vanaf"));
    }

    @Test
    void a_year_without_a_weighting_has_a_row_of_its_own() {
        assertThat(new SampleSchool("schoolweging")
                        .value("driejaars", SampleSchool.THREE_YEARS, FigureValue.of(30))
                        .value("jaar", Period.of(new SchoolYear(2019)), FigureValue.of(31))
                        .value("jaar", Period.of(new SchoolYear(2021)), FigureValue.of(29))
                        .story()
                        .tables()
                        .get(0)
                        .rows())
                .extracting(row -> row.name() + ": " + row.cells().get(0))
                .contains(
                        "Schooljaar 2019-2020: 31,0",
                        "Schooljaar 2020-2021: niet ontvangen",
                        "Schooljaar 2021-2022: 29,0");
    }

    @Test
    void all_ages_in_one_band_are_no_picture() {
        IndicatorStory story = new SampleSchool("leerlingen")
                .pupils(FigureValue.of(37))
                .own("leeftijd", Period.on(LocalDate.of(2025, 10, 1)), "4-11", 37)
                .story();

        assertThat(story.illustrations().get(0).picture()).isEmpty();
        assertThat(story.illustrations().get(0).points())
                .extracting(IndicatorStory.Point::label)
                .containsExactly("37 kinderen van 4 tot en met 11 jaar");
    }

    @Test
    void a_band_of_ages_is_read_out_as_one() {
        assertThat(new SampleSchool("leerlingen")
                        .pupils(FigureValue.of(30))
                        .own("leeftijd", Period.on(LocalDate.of(2025, 10, 1)), "4", 10, "5-11", 20)
                        .story()
                        .illustrations()
                        .get(0)
                        .picture()
                        .orElseThrow()
                        .wide())
                .contains("leeftijd 4: 10 en leeftijd 5 en ouder: 20");
    }
}
