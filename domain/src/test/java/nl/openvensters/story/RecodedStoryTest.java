package nl.openvensters.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How tables are told that are shown coarser than they were delivered. */
class RecodedStoryTest {

    private static final Period OCTOBER = Period.on(LocalDate.of(2025, 10, 1));
    private static final Period TWO_YEARS = Period.of(new SchoolYear(2022), new SchoolYear(2023));
    private static final Period THREE_YEARS = Period.of(new SchoolYear(2022), new SchoolYear(2024));
    private static final Period ADVICES = Period.of(new SchoolYear(2024));

    @Test
    void a_band_of_ages_says_which_ages_it_holds_and_why() {
        IndicatorStory story = new SampleSchool("leerlingen")
                .pupils(FigureValue.of(100))
                .own("leeftijd", OCTOBER, "4", 12, "5-7", 31, "8", 20, "9-12", 37)
                .story();

        assertThat(story.tables().get(0).rows())
                .extracting(StoryTable.Row::name)
                .containsExactly("4", "5 tot en met 7", "8", "9 en ouder");
        assertThat(story.illustrations().get(0).notes())
                .anyMatch(note -> note.contains("staat samen met de leeftijden ernaast"));
    }

    @Test
    void a_band_of_the_youngest_is_called_so() {
        IndicatorStory story = new SampleSchool("leerlingen")
                .pupils(FigureValue.of(100))
                .own("leeftijd", OCTOBER, "4-5", 30, "6", 70)
                .story();

        assertThat(story.tables().get(0).rows())
                .extracting(StoryTable.Row::name)
                .containsExactly("5 en jonger", "6");
    }

    @Test
    void subjects_are_told_in_tenths_next_to_comparable_schools_municipality_and_country() {
        IndicatorStory story = levels().own(
                        "vakken",
                        TWO_YEARS,
                        "REKENEN",
                        60,
                        "REKENEN.van",
                        45,
                        "REKENEN.tot",
                        75,
                        "LV",
                        90,
                        "LV.van",
                        75,
                        "LV.tot",
                        100,
                        "TV",
                        10,
                        "TV.van",
                        0,
                        "TV.tot",
                        25)
                .comparable(
                        "vakken_vergelijkbaar",
                        TWO_YEARS,
                        "REKENEN",
                        57,
                        "LV",
                        71,
                        "TV",
                        64,
                        "scholen",
                        212,
                        "wegingVan",
                        28,
                        "wegingTot",
                        29)
                .municipality("vakken_gemiddeld", TWO_YEARS, "REKENEN", 55, "LV", 70, "TV", 60, "scholen", 9)
                .story();

        assertThat(story.illustrations().get(1).notes())
                .contains("In de schooljaren 2022-2023 en 2023-2024 haalden ongeveer zoveel kinderen het streefniveau:"
                        + " voor rekenen zes van de tien, voor lezen negen van de tien"
                        + " en voor taalverzorging één van de tien.")
                .contains("Bij elk vak kan dat tot vijftien op de honderd schelen.")
                .contains("Op vergelijkbare scholen was dat gemiddeld ongeveer: voor rekenen 57 van de 100,"
                        + " voor lezen 71 van de 100 en voor taalverzorging 64 van de 100.")
                .contains("Duidelijk is dat het er hier voor taalverzorging minder waren dan gemiddeld op vergelijkbare"
                        + " scholen.")
                .doesNotContain(Wording.text("LEVELS.subjects.unsure"));
        assertThat(story.tables().get(0).rows().get(0).cells())
                .containsExactly("ongeveer 60% (45 tot 75%)", "ongeveer 57%", "ongeveer 55%");
    }

    @Test
    void subjects_of_few_children_say_how_far_off_each_may_be_and_that_it_cannot_be_compared() {
        IndicatorStory story = levels().own(
                        "vakken",
                        TWO_YEARS,
                        "REKENEN",
                        80,
                        "REKENEN.van",
                        50,
                        "REKENEN.tot",
                        100,
                        "LV",
                        60,
                        "LV.van",
                        30,
                        "LV.tot",
                        100,
                        "TV",
                        20,
                        "TV.van",
                        0,
                        "TV.tot",
                        60)
                .comparable("vakken_vergelijkbaar", TWO_YEARS, "REKENEN", 57, "LV", 71, "TV", 64, "scholen", 212)
                .story();

        assertThat(story.illustrations().get(1).notes())
                .contains("In de schooljaren 2022-2023 en 2023-2024 haalden ongeveer zoveel kinderen het streefniveau:"
                        + " voor rekenen acht van de tien (het kunnen er vijf tot tien zijn),"
                        + " voor lezen zes van de tien (het kunnen er drie tot tien zijn)"
                        + " en voor taalverzorging twee van de tien (het kunnen er nul tot zes zijn).")
                .contains("Er deden weinig kinderen mee: daarom is dit zo ruim.")
                .contains("Of het er hier meer of minder waren dan op vergelijkbare scholen, is met deze schatting niet"
                        + " te zeggen.");
    }

    @ParameterizedTest
    @CsvSource({
        "15-19,         15 tot en met 19, 59 kinderen van 15 tot en met 19 jaar",
        "15-ouder,      15 en ouder,      59 kinderen van 15 jaar en ouder",
        "jonger-6,      6 en jonger,      59 kinderen van 6 jaar en jonger",
        "jonger-ouder,  alle leeftijden,  59 kinderen van alle leeftijden",
        "15,            15,               59 kinderen van 15 jaar"
    })
    void all_in_one_band_is_said_in_words_that_hold_for_its_ends(String band, String row, String said) {
        IndicatorStory story = new SampleSchool("leerlingen")
                .pupils(FigureValue.of(59))
                .own("leeftijd", OCTOBER, band, 59)
                .story();

        assertThat(story.tables().get(0).rows())
                .extracting(StoryTable.Row::name)
                .containsExactly(row);
        assertThat(story.illustrations().get(0).points().get(0).label()).isEqualTo(said);
    }

    @Test
    void subjects_without_a_hidden_count_are_exact() {
        IndicatorStory story = levels().own("vakken", TWO_YEARS, "REKENEN", 58, "LV", 72, "TV", 66)
                .story();

        assertThat(story.illustrations().get(1).notes().get(0))
                .contains("haalden zoveel kinderen het streefniveau: voor rekenen 58 van de 100, voor lezen 72");
    }

    @Test
    void subjects_are_the_answer_where_no_figure_of_all_together_is_surely_of_this_school() {
        IndicatorStory story = new SampleSchool("referentieniveaus")
                .own("vakken", TWO_YEARS, "REKENEN", 58, "LV", 72, "TV", 66)
                .story();

        assertThat(story.answer().orElseThrow().asText())
                .startsWith("In de schooljaren 2022-2023 en 2023-2024 haalden zoveel kinderen het streefniveau")
                .endsWith("waarvan zeker is dat het over deze school gaat.");
        assertThat(story.source()).isEqualTo("Bron: DUO en Inspectie, schooljaren 2022-2023 tot en met 2023-2024");
    }

    /** Whether there are counts is not told: see docs/suppression.md. */
    @Test
    void that_nothing_is_shown_of_the_subjects_is_one_line_the_same_for_every_school() {
        assertThat(levels().story().illustrations().get(0).notes())
                .last()
                .asString()
                .startsWith("Per vak tonen wij van deze school niets.");
    }

    @Test
    void advices_with_a_small_count_are_told_in_groups() {
        IndicatorStory story = new SampleSchool("schooladvies")
                .value("aantallen", ADVICES, FigureValue.missing(MissingReason.WITHHELD))
                .own(
                        "aandelen",
                        ADVICES,
                        "PRAKTIJK",
                        0,
                        "PRAKTIJK.van",
                        0,
                        "PRAKTIJK.tot",
                        20,
                        "VMBO",
                        40,
                        "VMBO.van",
                        20,
                        "VMBO.tot",
                        60,
                        "HAVO",
                        40,
                        "HAVO.van",
                        20,
                        "HAVO.tot",
                        60,
                        "VWO",
                        20,
                        "VWO.van",
                        0,
                        "VWO.tot",
                        40,
                        "GEEN",
                        0,
                        "GEEN.van",
                        0,
                        "GEEN.tot",
                        20)
                .story();

        assertThat(story.answer().orElseThrow().asText())
                .isEqualTo("In schooljaar 2024-2025 waren de grootste groepen adviezen vmbo en havo (ook vmbo/havo):"
                        + " elk ongeveer vier van de tien kinderen.");
        assertThat(story.tables().get(0).rows())
                .extracting(row -> row.cells().get(0))
                .contains("ongeveer 40% (20 tot 60%)", "ongeveer 0% (0 tot 20%)");
    }

    private static SampleSchool levels() {
        return new SampleSchool("referentieniveaus")
                .own(
                        "driejaars",
                        THREE_YEARS,
                        "1F",
                        95,
                        "1S2F",
                        60,
                        "leerlingen",
                        70,
                        "drempel1F",
                        85,
                        "drempel1S2F",
                        47);
    }
}
