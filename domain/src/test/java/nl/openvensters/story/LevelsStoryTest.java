package nl.openvensters.story;

import static nl.openvensters.figure.MissingReason.HIDDEN_BY_SOURCE;
import static nl.openvensters.figure.MissingReason.NOT_DELIVERED;
import static nl.openvensters.figure.MissingReason.SUPPRESSED;
import static nl.openvensters.story.SampleSchool.THREE_YEARS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The raw figure stands beside each sentence. */
class LevelsStoryTest {

    private static final String ABOVE = "Boven de signaleringswaarde";
    private static final String BELOW = "Onder de signaleringswaarde";
    private static final String SMALL = "Kleine school - Beoordeling over 5 jaar";
    private static final String TOO_LITTLE = "Te weinig gegevens";

    private final SampleSchool school = new SampleSchool("referentieniveaus");

    private LevelsStoryTest together(double basic, double target, int pupils, Object outcome1F, Object outcome1S2F) {
        school.own(
                "driejaars",
                THREE_YEARS,
                "1F",
                basic,
                "1S2F",
                target,
                "leerlingen",
                pupils,
                "drempel1F",
                85,
                "drempel1S2F",
                47.5,
                "uitkomst1F",
                outcome1F,
                "uitkomst1S2F",
                outcome1S2F);
        return this;
    }

    private LevelsStoryTest year(int start, Object basic, Object target, Object pupils) {
        school.own("jaar", Period.of(new SchoolYear(start)), "1F", basic, "1S2F", target, "leerlingen", pupils);
        return this;
    }

    private LevelsStoryTest threeYears() {
        return year(2022, 96, 62, 22).year(2023, 97, 64, 20).year(2024, 97, 65, 23);
    }

    private String told() {
        return school.story().answer().orElseThrow().asText();
    }

    private List<String> notes() {
        return school.story().illustrations().stream()
                .flatMap(shape -> shape.notes().stream())
                .toList();
    }

    @Test
    void the_percentage_is_told_as_a_share_of_parts_of_the_test_and_not_of_children() {
        school.comparable(
                "vergelijkbaar",
                THREE_YEARS,
                "1F",
                96.1,
                "1S2F",
                59.2,
                "scholen",
                38,
                "wegingVan",
                29.1,
                "wegingTot",
                30.1);
        together(96.7, 63.6, 65, ABOVE, ABOVE).threeYears();

        assertThat(told())
                .isEqualTo("Van elke 100 toetsonderdelen (rekenen, lezen en taalverzorging samen) maakten kinderen er"
                        + " 97 op het basisniveau of hoger en 64 op het streefniveau."
                        + " Dat was in de drie schooljaren 2022-2023 tot en met 2024-2025."
                        + " Op vergelijkbare scholen waren dat er gemiddeld 96 en 59."
                        + " Bij deze school lag dat volgens de inspectie allebei boven haar ondergrens.");
        assertThat(notes())
                .contains(
                        "De toets heeft drie onderdelen: rekenen, lezen en taalverzorging."
                                + " Op het basisniveau leest een kind bijvoorbeeld een korte tekst en rekent het met geld."
                                + " Op het streefniveau leest het een krantenbericht en rekent het met procenten.",
                        "Dit gaat over 65 kinderen. Kinderen die de toets niet hoefden te maken, telt de inspectie niet"
                                + " mee.",
                        "Door toeval alleen al kan het streefniveau met zoveel kinderen tussen 51 en 74 van de 100"
                                + " liggen.")
                .anyMatch(note -> note.startsWith(
                        "Vergelijkbaar zijn hier 38 basisscholen met een schoolweging van 29,1 tot en met 30,1."));
        assertThat(school.story().source())
                .isEqualTo("Bron: DUO en Inspectie, schooljaren 2022-2023 tot en met 2024-2025");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            99.7 | 0.4 | meer dan 99 op het basisniveau of hoger en minder dan één op het streefniveau
            100  | 0   | 100 op het basisniveau of hoger en geen enkel op het streefniveau
            99.4 | 7.2 | 99 op het basisniveau of hoger en zeven op het streefniveau
            """)
    void what_is_not_all_or_nothing_is_never_rounded_to_it(double basic, double target, String sentence) {
        assertThat(together(basic, target, 65, ABOVE, BELOW).told()).contains(sentence);
    }

    @Test
    void the_outcome_is_the_inspectorates_own_also_where_the_numbers_say_something_else() {
        assertThat(together(84, 60, 65, ABOVE, ABOVE).told())
                .endsWith("Bij deze school lag dat volgens de inspectie allebei boven haar ondergrens.");
    }

    @Test
    void below_the_threshold_is_said_once_to_be_a_signal_and_no_judgement() {
        assertThat(together(80, 40, 65, BELOW, BELOW).told())
                .endsWith(
                        "Bij deze school lag dat volgens de inspectie allebei onder haar ondergrens."
                                + " Een cijfer onder de ondergrens is een signaal om beter te kijken. Het is geen oordeel over de school.")
                .containsOnlyOnce("signaal");
    }

    @Test
    void one_above_and_one_below_are_told_apart() {
        assertThat(together(95, 40, 65, ABOVE, BELOW).told())
                .contains(
                        "Volgens de inspectie lag het deel op het basisniveau bij deze school boven haar ondergrens."
                                + " Volgens de inspectie lag het deel op het streefniveau bij deze school onder haar ondergrens. Een cijfer onder");
    }

    @Test
    void a_small_school_gets_the_remark_of_the_source_and_no_verdict() {
        together(74.36, 30.77, 13, SMALL, SMALL)
                .year(2022, HIDDEN_BY_SOURCE, HIDDEN_BY_SOURCE, HIDDEN_BY_SOURCE)
                .year(2023, HIDDEN_BY_SOURCE, HIDDEN_BY_SOURCE, HIDDEN_BY_SOURCE)
                .year(2024, HIDDEN_BY_SOURCE, HIDDEN_BY_SOURCE, HIDDEN_BY_SOURCE);

        assertThat(told())
                .endsWith(
                        "Dat was in de drie schooljaren 2022-2023 tot en met 2024-2025. Voor de inspectie was dit een kleine school: in"
                                + " deze schooljaren maakten minder dan vijftien kinderen de toets. De inspectie kijkt dan naar"
                                + " vijf jaar, en vergelijkt het cijfer van deze jaren niet met haar ondergrens.");
        assertThat(notes())
                .contains("In minstens één van de schooljaren maakten minder dan vijf kinderen de toets. De inspectie"
                        + " toont dan geen enkel jaar apart.");
        assertThat(school.story().tables().get(1).rows())
                .extracting(StoryTable.Row::cells)
                .containsOnly(List.of(
                        "niet getoond door de inspectie",
                        "niet getoond door de inspectie",
                        "niet getoond door de inspectie"));
        assertThat(drawn(0)).doesNotContain("ondergrens");
    }

    @Test
    void too_few_data_of_two_years_are_no_three_years_and_no_verdict() {
        together(89.29, 46.43, 28, TOO_LITTLE, TOO_LITTLE)
                .year(2022, 92.31, 53.85, 13)
                .year(2023, 86.67, 40, 15)
                .year(2024, NOT_DELIVERED, NOT_DELIVERED, NOT_DELIVERED);

        assertThat(told())
                .contains("Dat was in de twee schooljaren 2022-2023 en 2023-2024."
                        + " Over 2024-2025 heeft de inspectie geen gegevens.")
                .endsWith(
                        "De inspectie heeft te weinig gegevens om het cijfer van deze school met haar ondergrens te vergelijken.")
                .doesNotContain("drie");
        assertThat(drawn(0)).doesNotContain("ondergrens");
        assertThat(drawn(1)).contains(">?<");
        assertThat(notes()).contains("Over 2024-2025 kregen wij geen cijfer van de inspectie.");
    }

    @Test
    void another_test_is_no_break_where_there_is_nothing_before_it() {
        together(89.29, 46.43, 28, TOO_LITTLE, TOO_LITTLE)
                .year(2022, NOT_DELIVERED, NOT_DELIVERED, NOT_DELIVERED)
                .year(2023, 92.31, 53.85, 13)
                .year(2024, 86.67, 40, 15);

        assertThat(notes()).noneMatch(note -> note.contains("eindtoets"));
    }

    @Test
    void one_level_with_too_few_data_keeps_the_verdict_of_the_other() {
        assertThat(together(95, 40, 65, ABOVE, TOO_LITTLE).told())
                .endsWith("Volgens de inspectie lag het deel op het basisniveau bij deze school boven haar ondergrens."
                        + " Over het streefniveau heeft de inspectie te weinig gegevens voor een uitkomst.");
    }

    @Test
    void an_outcome_that_is_missing_or_unknown_is_no_verdict() {
        assertThat(together(95, 40, 65, NOT_DELIVERED, "Iets nieuws").told()).doesNotContain("ondergrens", "signaal");
    }

    @Test
    void a_last_year_that_is_far_lower_is_not_hidden_behind_the_years_together() {
        together(94, 60, 150, ABOVE, ABOVE)
                .year(2022, 97, 68, 50)
                .year(2023, 97, 68, 50)
                .year(2024, 88, 44, 50);
        assertThat(told())
                .contains(
                        "In 2024-2025 alleen waren het er op deze school minder op het streefniveau: 44 van de 100. Dat ging over 50 kinderen.");
    }

    @Test
    void a_lower_last_year_of_few_children_can_be_chance_and_that_is_said() {
        together(92, 60, 30, ABOVE, ABOVE)
                .year(2022, 97, 65, 12)
                .year(2023, 97, 63, 11)
                .year(2024, 79, 47, 7);
        assertThat(told())
                .contains(
                        "In 2024-2025 alleen was dat op deze school lager: 79 van de 100 op het basisniveau of hoger en 47 op het streefniveau."
                                + " Dat ging over zeven kinderen; met zo weinig kinderen kan dat toeval zijn.");
    }

    @Test
    void what_the_inspectorate_says_of_the_years_together_stands_before_the_year_that_was_lower() {
        together(94, 60, 150, ABOVE, ABOVE)
                .year(2022, 97, 68, 50)
                .year(2023, 97, 68, 50)
                .year(2024, 88, 44, 50);

        assertThat(told()).containsSubsequence("allebei boven haar ondergrens.", "In 2024-2025 alleen");
    }

    @Test
    void a_last_year_that_is_about_the_same_is_not_named() {
        assertThat(together(96.7, 63.6, 65, ABOVE, ABOVE).threeYears().told()).doesNotContain("In 2024-2025");
    }

    @Test
    void years_on_the_axis_in_the_notes_and_in_the_table_are_school_years() {
        together(96.7, 63.6, 65, ABOVE, ABOVE).threeYears();
        assertThat(drawn(1)).contains(">2022-2023<", ">2024-2025<").doesNotContain(">2025<");
        assertThat(school.story().tables().get(1).rows())
                .extracting(StoryTable.Row::name)
                .containsExactly("2022-2023", "2023-2024", "2024-2025");
    }

    @Test
    void another_test_and_a_merger_within_the_years_are_marked() {
        school.cameFrom("De Eik", LocalDate.of(2024, 8, 1));
        together(96.7, 63.6, 65, ABOVE, ABOVE).threeYears();
        assertThat(notes())
                .contains(
                        "Tot en met 2022-2023 was dit de eindtoets, vanaf 2023-2024 de doorstroomtoets. Die is eerder in"
                                + " het schooljaar.",
                        "Op 1 augustus 2024 ging De Eik verder in deze school.");
        assertThat(drawn(1).split("class=\"break\"", -1)).hasSize(3);
    }

    @Test
    void a_year_without_a_test_says_so() {
        together(96.7, 63.6, 65, ABOVE, ABOVE).year(2018, 95, 60, 20).year(2020, 95, 60, 20);
        assertThat(notes()).contains("In 2019-2020 ging de eindtoets niet door, vanwege corona.");
    }

    @Test
    void years_together_that_the_source_hides_are_of_fewer_than_five_children() {
        school.own("driejaars", THREE_YEARS, "1F", SUPPRESSED, "1S2F", SUPPRESSED, "leerlingen", SUPPRESSED);
        assertThat(school.story().missing().map(Html::asText))
                .hasValue("Minder dan vijf kinderen maakten de toets. De inspectie geeft dan geen cijfer.");
    }

    private String drawn(int illustration) {
        return school.story()
                .illustrations()
                .get(illustration)
                .picture()
                .orElseThrow()
                .wide();
    }
}
