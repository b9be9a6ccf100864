package nl.openvensters.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
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
                        .isEqualTo("Bron: DUO, schooljaar 2024-2025, stand van 4 september 2025 · definitief"))
                .satisfies(story -> assertThat(story.answer().orElseThrow().asText())
                        .contains("de toets Leerling in beeld maakten"));
    }

    @Test
    void a_closed_school_was_in_what_is_a_municipality_now() {
        assertThat(new SampleSchool("algemeen").closed().answer()).contains("in wat nu de gemeente Zandwijk heet");
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
                .contains("Schooljaar 2019-2020: 31,0", "Schooljaar 2020-2021: onbekend", "Schooljaar 2021-2022: 29,0");
    }

    @Test
    void ages_are_read_out_in_years() {
        assertThat(new SampleSchool("leerlingen")
                        .pupils(FigureValue.of(30))
                        .own("leeftijd", Period.on(LocalDate.of(2025, 10, 1)), "4", 10, "5", 20)
                        .story()
                        .illustrations()
                        .get(0)
                        .picture()
                        .orElseThrow()
                        .wide())
                .contains("4 jaar: 10 en 5 jaar: 20");
    }
}
