package nl.openvensters.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import org.junit.jupiter.api.Test;

/** What the blanks of a text fill with, for each kind of indicator that texts for many schools are written about. */
class FigureBlanksTest {

    private static final Period YEAR = Period.of(new SchoolYear(2024));

    @Test
    void levels_fill_as_the_page_tells_them_with_the_bounds_beside_them() {
        assertThat(blanks(new SampleSchool("referentieniveaus")
                                .own("driejaars", SampleSchool.THREE_YEARS, levels(96.2, 63.4))
                                .own(
                                        "vakken",
                                        Period.of(new SchoolYear(2023), new SchoolYear(2024)),
                                        "REKENEN",
                                        55,
                                        "LV",
                                        78,
                                        "TV",
                                        69))
                        .values())
                .containsEntry("niveau_1f", "96,2%")
                .containsEntry("niveau_1s2f", "63,4%")
                .containsEntry("ondergrens_1f", "85%")
                .containsEntry("niveau_rekenen", "55%")
                .containsEntry("niveau_lezen", "78%");
    }

    @Test
    void an_advice_counts_children_and_says_none_where_nobody_got_it() {
        assertThat(blanks(new SampleSchool("schooladvies").own("aantallen", YEAR, "HAVO", 12, "HAVO_VWO", 0, "VWO", 8))
                        .values())
                .containsEntry("advies_havo", "12 kinderen")
                .containsEntry("advies_vwo", "8 kinderen");
        assertThat(Wording.counted("blank.PART", java.math.BigDecimal.ONE)).isEqualTo("1 kind");
        assertThat(Wording.counted("blank.PART", java.math.BigDecimal.ZERO)).isEqualTo("geen kinderen");
        assertThat(Wording.counted("blank.PART", new java.math.BigDecimal("1284")))
                .isEqualTo("1.284 kinderen");
    }

    @Test
    void a_judgement_fills_with_its_day() {
        assertThat(blanks(new SampleSchool("inspectie")
                                .value(
                                        "oordeel",
                                        Period.judgedOn(LocalDate.of(2024, 3, 12)),
                                        FigureValue.category("Voldoende")))
                        .values())
                .isEqualTo(Map.of("oordeel", "voldoende", "oordeel_datum", "12 maart 2024"));
    }

    @Test
    void satisfaction_fills_with_the_mark_and_how_many_answered() {
        assertThat(blanks(new SampleSchool("tevredenheid_ouders")
                                .answers("{'score':7.8,'respondents':63,'invited':180}"))
                        .values())
                .containsEntry("cijfer", "7,8")
                .containsEntry("antwoorden", "63 antwoorden");
    }

    @Test
    void a_test_and_an_amount_fill_as_they_are_told() {
        assertThat(blanks(new SampleSchool("doorstroomtoets")
                                .own("gemiddelden", YEAR, "IEP.aantal", 27, "IEP.gemiddelde", 81.4))
                        .values())
                .isEqualTo(Map.of("toetsscore", "81,4", "toetskinderen", "27 kinderen"));
        assertThat(blanks(new SampleSchool("ouders").answers("{'amount':45}")).values())
                .containsEntry("bedrag", "€ 45");
    }

    @Test
    void what_the_page_hides_fills_nothing_and_is_known_to_be_hidden() {
        FigureBlanks levels = blanks(new SampleSchool("referentieniveaus")
                .own(
                        "driejaars",
                        SampleSchool.THREE_YEARS,
                        "1F",
                        MissingReason.HIDDEN_BY_SOURCE,
                        "1S2F",
                        MissingReason.HIDDEN_BY_SOURCE)
                .own("jaar", YEAR, levels(97, 58)));
        FigureBlanks advice = blanks(
                new SampleSchool("schooladvies").value("aantallen", YEAR, FigureValue.missing(MissingReason.WITHHELD)));

        assertThat(levels.values()).doesNotContainKeys("niveau_1f", "niveau_1s2f");
        assertThat(levels.hides("niveau_1f")).isTrue();
        assertThat(advice.values()).isEmpty();
        assertThat(advice.hides("advies_havo")).isTrue();
        assertThat(advice.hides("adviseur")).isFalse();
    }

    @Test
    void where_counts_are_hidden_the_rough_shares_fill_that_the_page_tells_instead() {
        FigureBlanks rough = blanks(new SampleSchool("schooladvies")
                .value("aantallen", YEAR, FigureValue.missing(MissingReason.WITHHELD))
                .own(
                        "aandelen",
                        YEAR,
                        "VMBO",
                        40,
                        "VMBO.van",
                        30,
                        "VMBO.tot",
                        50,
                        "HAVO",
                        60,
                        "HAVO.van",
                        50,
                        "HAVO.tot",
                        70));

        assertThat(rough.values()).hasSize(2).containsValue("ongeveer 40%").containsValue("ongeveer 60%");
        assertThat(rough.values().keySet()).allMatch(name -> name.startsWith("aandeel_"));
        assertThat(rough.hides("advies_havo")).isTrue();
    }

    @Test
    void what_is_not_there_is_not_hidden() {
        FigureBlanks none = blanks(new SampleSchool("schooladvies").missing(MissingReason.NOT_DELIVERED));

        assertThat(none.values()).isEmpty();
        assertThat(none.hides("advies_havo")).isFalse();
    }

    private static Object[] levels(double basic, double target) {
        return new Object[] {
            "1F",
            basic,
            "1S2F",
            target,
            "leerlingen",
            86,
            "drempel1F",
            85,
            "drempel1S2F",
            47.8,
            "uitkomst1F",
            "Boven",
            "uitkomst1S2F",
            "Boven",
            "schoolweging",
            22.3
        };
    }

    private static FigureBlanks blanks(SampleSchool school) {
        return FigureBlanks.of(school.figures(), school.story());
    }
}
