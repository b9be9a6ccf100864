package nl.openvensters.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallNumbersTest {

    private static final Period YEAR = Period.of(new SchoolYear(2023));
    private static final Period OCTOBER = Period.on(LocalDate.of(2024, 10, 1));
    private static final FigureValue HIDDEN = FigureValue.missing(MissingReason.SUPPRESSED);
    private static final FigureValue WITHHELD = FigureValue.missing(MissingReason.WITHHELD);
    private static final FigureValue TOO_FEW = FigureValue.missing(MissingReason.TOO_FEW_FOR_PERCENTAGE);
    private static final Suppression SUPPRESSION = new Suppression(Catalogue.load());

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "4, true", "5, false", "40, false"})
    void a_count_of_one_to_four_is_hidden(int count, boolean hidden) {
        Figure figure = figure("schooladvies", "aantallen", YEAR, FigureValue.of(count), "HAVO", count);

        Figure shown = SmallNumbers.hidden(figure, Unit.PUPILS);

        assertThat(shown.cells().get("HAVO")).isEqualTo(hidden ? HIDDEN : FigureValue.of(count));
        assertThat(shown.value()).contains(hidden ? HIDDEN : FigureValue.of(count));
    }

    @Test
    void a_mean_goes_with_its_count_of_less_than_five() {
        Figure figure = figure(
                "doorstroomtoets",
                "gemiddelden",
                YEAR,
                null,
                "IEP.aantal",
                4,
                "IEP.gemiddelde",
                80,
                "DIA.aantal",
                5,
                "DIA.gemiddelde",
                360,
                "ontheffing",
                1);

        Cells shown = SmallNumbers.hidden(figure, Unit.SCORE).cells();

        assertThat(shown.get("IEP.aantal")).isEqualTo(HIDDEN);
        assertThat(shown.get("IEP.gemiddelde")).isEqualTo(HIDDEN);
        assertThat(shown.get("DIA.aantal")).isEqualTo(FigureValue.of(5));
        assertThat(shown.get("DIA.gemiddelde")).isEqualTo(FigureValue.of(360));
        assertThat(shown.get("ontheffing")).isEqualTo(HIDDEN);
    }

    @ParameterizedTest
    @CsvSource({"4, true", "5, false"})
    void a_weighting_of_less_than_five_pupils_is_hidden(int pupils, boolean hidden) {
        Figure figure = figure("schoolweging", "jaar", YEAR, FigureValue.of(30), "spreiding", 6, "leerlingen", pupils);

        Figure shown = SmallNumbers.hidden(figure, Unit.SCORE);

        assertThat(shown.value()).contains(hidden ? HIDDEN : FigureValue.of(30));
        assertThat(shown.cells().get("spreiding")).isEqualTo(hidden ? HIDDEN : FigureValue.of(6));
    }

    @ParameterizedTest
    @CsvSource({"4, true", "9, true", "10, false"})
    void a_percentage_wants_ten_pupils_but_its_threshold_does_not(int pupils, boolean hidden) {
        Figure figure = figure(
                "referentieniveaus",
                "jaar",
                YEAR,
                null,
                "1F",
                90,
                "drempel1F",
                85,
                "schoolweging",
                30,
                "categorie",
                4,
                "leerlingen",
                pupils);

        Cells shown = SmallNumbers.hidden(figure, Unit.PERCENT).cells();

        assertThat(shown.get("1F")).isEqualTo(hidden ? TOO_FEW : FigureValue.of(90));
        assertThat(shown.get("drempel1F")).isEqualTo(FigureValue.of(85));
        assertThat(shown.get("schoolweging")).isEqualTo(FigureValue.of(30));
        assertThat(shown.get("categorie")).isEqualTo(FigureValue.of(4));
        assertThat(shown.get("leerlingen")).isEqualTo(pupils < 5 ? HIDDEN : FigureValue.of(pupils));
    }

    @Test
    void staff_and_categories_are_not_hidden() {
        Figure figure = figure("team", "personen", OCTOBER, null, "LERAAR", 2);

        assertThat(SmallNumbers.hidden(figure, Unit.PEOPLE)).isEqualTo(figure);
        assertThat(SmallNumbers.hidden(figure, Unit.CATEGORY)).isEqualTo(figure);
    }

    @Test
    void a_hidden_age_that_the_total_gives_away_takes_the_smallest_other_age_with_it() {
        List<Figure> shown = SUPPRESSION.applied(List.of(
                figure("leerlingen", "aantal", OCTOBER, FigureValue.of(43)),
                figure("leerlingen", "leeftijd", OCTOBER, null, "4", 20, "5", 12, "6", 8, "7", 3, "8", 0)));

        assertThat(shown.get(0).value()).contains(FigureValue.of(43));
        assertThat(shown.get(1).cells().asMap())
                .containsEntry("7", WITHHELD)
                .containsEntry("6", WITHHELD)
                .containsEntry("5", FigureValue.of(12))
                .containsEntry("8", FigureValue.of(0));
    }

    @Test
    void two_hidden_ages_that_can_be_many_things_need_no_more() {
        List<Figure> shown = SUPPRESSION.applied(List.of(
                figure("leerlingen", "aantal", OCTOBER, FigureValue.of(37)),
                figure("leerlingen", "leeftijd", OCTOBER, null, "4", 20, "5", 12, "6", 2, "7", 3)));

        assertThat(shown.get(1).cells().get("5")).isEqualTo(FigureValue.of(12));
    }

    @Test
    void two_hidden_ages_that_must_be_one_each_are_covered() {
        List<Figure> shown = SUPPRESSION.applied(List.of(
                figure("leerlingen", "aantal", OCTOBER, FigureValue.of(34)),
                figure("leerlingen", "leeftijd", OCTOBER, null, "4", 20, "5", 12, "6", 1, "7", 1)));

        assertThat(shown.get(1).cells().get("5")).isEqualTo(WITHHELD);
    }

    @Test
    void a_domain_that_counts_like_the_others_gives_nothing_away() {
        List<Figure> shown = SUPPRESSION.applied(List.of(figure(
                "referentieniveaus",
                "aantallen",
                YEAR,
                null,
                "LV.LAGER1F",
                0,
                "LV.1F",
                5,
                "LV.2F",
                13,
                "TV.LAGER1F",
                2,
                "TV.1F",
                6,
                "TV.2F",
                10)));

        assertThat(shown.get(0).cells().asMap())
                .containsEntry("TV.LAGER1F", WITHHELD)
                .containsEntry("TV.1F", WITHHELD);
    }

    @Test
    void a_hidden_percentage_of_one_year_takes_a_second_year_with_it() {
        List<Figure> shown = SUPPRESSION.applied(List.of(
                levels(Period.of(new SchoolYear(2022)), 8),
                levels(Period.of(new SchoolYear(2023)), 20),
                levels(Period.of(new SchoolYear(2024)), 15),
                levels(Period.of(new SchoolYear(2022), new SchoolYear(2024)), 43)));

        assertThat(shown)
                .extracting(figure -> figure.cells().get("1F"))
                .containsExactly(TOO_FEW, FigureValue.of(90), TOO_FEW, FigureValue.of(90));
    }

    @Test
    void two_hidden_years_of_ten_pupils_together_are_enough() {
        List<Figure> shown = SUPPRESSION.applied(List.of(
                figure(
                        "referentieniveaus",
                        "driejaars",
                        Period.of(new SchoolYear(2022), new SchoolYear(2024)),
                        null,
                        "1F",
                        90,
                        "1S2F",
                        60,
                        "leerlingen",
                        30),
                levels(Period.of(new SchoolYear(2022)), 5),
                levels(Period.of(new SchoolYear(2023)), 5),
                levels(Period.of(new SchoolYear(2024)), 20)));

        assertThat(shown.get(3).cells().get("1F")).isEqualTo(FigureValue.of(90));
    }

    private static Figure levels(Period period, int pupils) {
        return figure(
                "referentieniveaus",
                period.kind().name().endsWith("S") ? "driejaars" : "jaar",
                period,
                null,
                "1F",
                90,
                "1S2F",
                60,
                "leerlingen",
                pupils);
    }

    private static Figure figure(
            String indicator, String measure, Period period, FigureValue value, Object... keysAndCounts) {
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        for (int i = 0; i < keysAndCounts.length; i += 2) {
            cells.put((String) keysAndCounts[i], FigureValue.of((Integer) keysAndCounts[i + 1]));
        }
        return new Figure(
                indicator,
                measure,
                period,
                Optional.ofNullable(value),
                Cells.of(cells),
                FigureStatus.FINAL,
                Optional.empty(),
                LocalDate.of(2025, 3, 1),
                1);
    }
}
