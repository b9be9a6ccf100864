package nl.openvensters.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.indicator.Catalogue;
import org.junit.jupiter.api.Test;

/** What connects figures of different sources, one relation at a time. */
class ConcealmentTest {

    private static final SchoolYear YEAR = new SchoolYear(2023);
    private static final FigureValue HIDDEN = FigureValue.missing(MissingReason.SUPPRESSED);
    private static final FigureValue WITHHELD = FigureValue.missing(MissingReason.WITHHELD);
    private static final Suppression SUPPRESSION = new Suppression(Catalogue.load());

    @Test
    void the_number_of_participants_gives_nothing_away() {
        List<Figure> shown = SUPPRESSION.applied(List.of(
                figure("referentieniveaus", "jaar", YEAR, "leerlingen", 18),
                figure("referentieniveaus", "aantallen", YEAR, "LV.LAGER1F", 2, "LV.1F", 6, "LV.2F", 10)));

        assertThat(shown.get(0).cells().get("leerlingen")).isEqualTo(FigureValue.of(18));
        assertThat(hidden(shown.get(1))).containsExactlyInAnyOrder("LV.LAGER1F", "LV.1F");
    }

    /** Six of which one is hidden as small and one as not small could only be one and five. */
    @Test
    void hidden_numbers_that_belong_together_do_not_tell_which_one_is_small() {
        List<Figure> shown = SUPPRESSION.applied(List.of(
                figure("referentieniveaus", "jaar", YEAR, "leerlingen", 16),
                figure("referentieniveaus", "aantallen", YEAR, "LV.LAGER1F", 1, "LV.1F", 5, "LV.2F", 10)));

        assertThat(shown.get(1).cells().get("LV.LAGER1F")).isEqualTo(WITHHELD);
        assertThat(shown.get(1).cells().get("LV.1F")).isEqualTo(WITHHELD);
    }

    @Test
    void participants_go_only_when_no_cell_will_do() {
        List<Figure> shown = SUPPRESSION.applied(List.of(
                figure("referentieniveaus", "jaar", YEAR, "leerlingen", 12),
                figure("referentieniveaus", "aantallen", YEAR, "LV.LAGER1F", 4, "LV.1F", 4, "LV.2F", 4)));

        assertThat(hidden(shown.get(0))).containsExactly("leerlingen");
    }

    @Test
    void small_numbers_in_a_small_total_are_called_small_when_they_can_still_be_several() {
        List<Figure> shown = SUPPRESSION.applied(List.of(
                figure("referentieniveaus", "jaar", YEAR, "leerlingen", 4),
                figure("referentieniveaus", "aantallen", YEAR, "LV.LAGER1F", 1, "LV.1F", 2, "LV.2F", 1)));

        assertThat(shown.get(1).cells().asMap().values()).containsOnly(HIDDEN);
    }

    /** One to four in each of four cells, and one to four together: that could only be one in each. */
    @Test
    void small_numbers_in_a_small_total_are_not_called_small_when_that_alone_would_tell_them() {
        List<Figure> shown = SUPPRESSION.applied(List.of(
                figure("referentieniveaus", "jaar", YEAR, "leerlingen", 4),
                figure(
                        "referentieniveaus",
                        "aantallen",
                        YEAR,
                        "REKENEN.LAGER1F",
                        1,
                        "REKENEN.1F",
                        1,
                        "REKENEN.1S",
                        1,
                        "REKENEN.2F",
                        1)));
        assertThat(shown.get(1).cells().asMap().values()).containsOnly(WITHHELD);
        assertThat(shown.get(0).cells().get("leerlingen")).isEqualTo(WITHHELD);
    }

    @Test
    void a_percentage_goes_with_the_participants_that_it_is_of() {
        List<Figure> shown = SUPPRESSION.applied(List.of(
                figure("referentieniveaus", "jaar", YEAR, "1F", "88.89", "1S2F", "55.56", "leerlingen", 12),
                figure(
                        "referentieniveaus",
                        "aantallen",
                        YEAR,
                        "REKENEN.LAGER1F",
                        4,
                        "REKENEN.1F",
                        4,
                        "REKENEN.1S",
                        4,
                        "LV.LAGER1F",
                        4,
                        "LV.1F",
                        4,
                        "LV.2F",
                        4,
                        "TV.LAGER1F",
                        4,
                        "TV.1F",
                        4,
                        "TV.2F",
                        4)));

        assertThat(hidden(shown.get(0))).containsExactlyInAnyOrder("1F", "1S2F", "leerlingen");
    }

    /** 90 % of 20 × 3 leaves 6 under 1F; two domains show none and five, so the third has one. */
    @Test
    void the_percentage_1F_gives_nothing_away() {
        List<Figure> shown = SUPPRESSION.applied(List.of(
                figure("referentieniveaus", "jaar", YEAR, "1F", 90, "leerlingen", 20),
                figure(
                        "referentieniveaus",
                        "aantallen",
                        YEAR,
                        "REKENEN.LAGER1F",
                        1,
                        "REKENEN.1F",
                        3,
                        "REKENEN.1S",
                        16,
                        "LV.LAGER1F",
                        0,
                        "LV.1F",
                        8,
                        "LV.2F",
                        12,
                        "TV.LAGER1F",
                        5,
                        "TV.1F",
                        6,
                        "TV.2F",
                        9)));

        assertThat(hidden(shown.get(1))).contains("REKENEN.LAGER1F").hasSizeGreaterThan(2);
        assertThat(hidden(shown.get(0))).isEmpty();
    }

    /** 60 % of 20 × 3 is 36 at 1S/2F, of which 34 are shown. */
    @Test
    void the_percentage_1S_2F_gives_nothing_away() {
        List<Figure> counts = List.of(figure(
                "referentieniveaus",
                "aantallen",
                YEAR,
                "REKENEN.1F",
                1,
                "REKENEN.1S",
                16,
                "REKENEN.2F",
                2,
                "LV.1F",
                2,
                "LV.2F",
                18));
        List<Figure> withPercentage =
                List.of(figure("referentieniveaus", "jaar", YEAR, "1S2F", 60, "leerlingen", 20), counts.get(0));

        assertThat(hidden(SUPPRESSION.applied(counts).get(0))).doesNotContain("LV.2F");
        assertThat(hidden(SUPPRESSION.applied(withPercentage).get(1)))
                .containsAnyOf("LV.2F", "REKENEN.1S")
                .contains("REKENEN.2F");
    }

    /** Over three years 99.44 % of 60 × 3 leaves one under 1F: the one of the year whose own percentage is not shown. */
    @Test
    void the_percentage_of_three_years_gives_nothing_away() {
        Figure threeYears = figure(
                "referentieniveaus",
                "driejaars",
                Period.of(new SchoolYear(2022), new SchoolYear(2024)),
                "1F",
                "99.44",
                "leerlingen",
                60);
        Figure counts = figure(
                "referentieniveaus",
                "aantallen",
                YEAR,
                "LV.LAGER1F",
                1,
                "LV.1F",
                9,
                "LV.2F",
                10,
                "TV.LAGER1F",
                0,
                "TV.1F",
                9,
                "TV.2F",
                11);
        Figure before = figure("referentieniveaus", "jaar", new SchoolYear(2022), "1F", 100, "leerlingen", 20);
        Figure after = figure("referentieniveaus", "jaar", new SchoolYear(2024), "1F", 100, "leerlingen", 20);

        assertThat(hidden(SUPPRESSION.applied(List.of(counts, before, after)).get(0)))
                .containsExactlyInAnyOrder("LV.LAGER1F", "LV.1F");
        assertThat(hidden(SUPPRESSION
                        .applied(List.of(threeYears, counts, before, after))
                        .get(1)))
                .contains("TV.LAGER1F");
    }

    @Test
    void the_participants_of_three_years_give_nothing_away() {
        List<Figure> shown = SUPPRESSION.applied(List.of(
                figure(
                        "referentieniveaus",
                        "driejaars",
                        Period.of(new SchoolYear(2022), new SchoolYear(2024)),
                        "leerlingen",
                        33),
                figure("referentieniveaus", "jaar", new SchoolYear(2022), "leerlingen", 3),
                figure("referentieniveaus", "jaar", new SchoolYear(2023), "leerlingen", 20),
                figure("referentieniveaus", "jaar", new SchoolYear(2024), "leerlingen", 10)));

        assertThat(shown)
                .extracting(figure -> figure.cells().get("leerlingen"))
                .containsExactly(FigureValue.of(33), WITHHELD, FigureValue.of(20), WITHHELD);
    }

    @Test
    void exempt_pupils_do_not_follow_from_the_advices() {
        List<Figure> shown = SUPPRESSION.applied(List.of(
                figure("doorstroomtoets", "gemiddelden", YEAR, "IEP.aantal", 20, "IEP.gemiddelde", 80, "ontheffing", 2),
                figure("schooladvies", "aantallen", YEAR, "PRO", 0, "HAVO", 10, "VWO", 12)));

        assertThat(hidden(shown.get(0))).containsExactly("ontheffing");
        assertThat(hidden(shown.get(1))).containsExactly("HAVO");
    }

    @Test
    void a_test_that_few_took_does_not_follow_from_the_participants() {
        List<Figure> shown = SUPPRESSION.applied(List.of(
                figure("referentieniveaus", "jaar", YEAR, "leerlingen", 22),
                figure("doorstroomtoets", "gemiddelden", YEAR, "IEP.aantal", 20, "DIA.aantal", 2)));

        assertThat(hidden(shown.get(1))).containsExactlyInAnyOrder("IEP.aantal", "DIA.aantal");
        assertThat(hidden(shown.get(0))).isEmpty();
    }

    /** The total says 40, the ages say at least 45: whoever counted otherwise gives nothing away. */
    @Test
    void sources_that_contradict_each_other_hide_nothing_more() {
        Period october = Period.on(LocalDate.of(2024, 10, 1));
        List<Figure> shown = SUPPRESSION.applied(List.of(
                new Figure(
                        "leerlingen",
                        "aantal",
                        october,
                        Optional.of(FigureValue.of(40)),
                        Cells.none(),
                        FigureStatus.FINAL,
                        Optional.empty(),
                        october.end(),
                        1),
                figure("leerlingen", "leeftijd", october, "4", 20, "5", 24, "6", 1)));

        assertThat(hidden(shown.get(1))).containsExactly("6");
    }

    private static List<String> hidden(Figure figure) {
        return figure.cells().asMap().entrySet().stream()
                .filter(cell -> cell.getValue().isMissing())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Figure figure(String indicator, String measure, SchoolYear year, Object... cells) {
        return figure(indicator, measure, Period.of(year), cells);
    }

    private static Figure figure(String indicator, String measure, Period period, Object... keysAndNumbers) {
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        for (int i = 0; i < keysAndNumbers.length; i += 2) {
            cells.put((String) keysAndNumbers[i], FigureValue.of(new BigDecimal(keysAndNumbers[i + 1].toString())));
        }
        return new Figure(
                indicator,
                measure,
                period,
                Optional.empty(),
                Cells.of(cells),
                FigureStatus.FINAL,
                Optional.empty(),
                LocalDate.of(2025, 3, 1),
                1);
    }
}
