package nl.openvensters.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import org.junit.jupiter.api.Test;

class MunicipalityMeansTest {

    @Test
    void the_latest_mean_stands_with_how_many_schools_it_is_of() {
        StoryTable table = MunicipalityMeans.of(new SampleSchool("leerlingen")
                        .pupils(FigureValue.of(206))
                        .municipality("gemiddelde", Period.on(LocalDate.of(2024, 10, 1)), "BO", 199, "BO.scholen", 9)
                        .municipality("gemiddelde", Period.on(LocalDate.of(2025, 10, 1)), "BO", 208.4, "BO.scholen", 8)
                        .document())
                .orElseThrow();

        assertThat(table.rows()).containsExactly(StoryTable.row("Leerlingen", "208", "8", "1 oktober 2025"));
    }

    @Test
    void each_subject_has_a_row() {
        Period years = Period.of(new SchoolYear(2023), new SchoolYear(2024));
        StoryTable table = MunicipalityMeans.of(new SampleSchool("referentieniveaus")
                        .municipality("vakken_gemiddeld", years, "REKENEN", 48.4, "LV", 77, "TV", 60, "scholen", 12)
                        .document())
                .orElseThrow();

        assertThat(table.rows())
                .extracting(StoryTable.Row::name)
                .containsExactly(
                        "Kinderen op het streefniveau voor rekenen",
                        "Kinderen op het streefniveau voor lezen",
                        "Kinderen op het streefniveau voor taalverzorging");
        assertThat(table.rows().get(0).cells()).startsWith("ongeveer 48%", "12");
    }

    @Test
    void without_means_there_is_no_table() {
        assertThat(MunicipalityMeans.of(new SampleSchool("leerlingen")
                        .pupils(FigureValue.of(206))
                        .document()))
                .isEmpty();
    }
}
