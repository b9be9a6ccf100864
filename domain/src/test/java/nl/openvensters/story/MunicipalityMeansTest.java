package nl.openvensters.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.publication.AreaFigures;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.Test;

class MunicipalityMeansTest {

    @Test
    void the_latest_mean_stands_with_how_many_schools_it_is_of() {
        StoryTable table = means(new SampleSchool("leerlingen")
                        .pupils(FigureValue.of(206))
                        .municipality("gemiddelde", Period.on(LocalDate.of(2024, 10, 1)), "BO", 199, "BO.scholen", 9)
                        .municipality("gemiddelde", Period.on(LocalDate.of(2025, 10, 1)), "BO", 208.4, "BO.scholen", 8))
                .orElseThrow();

        assertThat(table.rows()).containsExactly(StoryTable.row("Leerlingen", "208", "8", "1 oktober 2025"));
    }

    @Test
    void each_subject_has_a_row() {
        Period years = Period.of(new SchoolYear(2023), new SchoolYear(2024));
        StoryTable table = means(new SampleSchool("referentieniveaus")
                        .municipality("vakken_gemiddeld", years, "REKENEN", 48.4, "LV", 77, "TV", 60, "scholen", 12))
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
        assertThat(means(new SampleSchool("leerlingen").pupils(FigureValue.of(206))))
                .isEmpty();
    }

    private static Optional<StoryTable> means(SampleSchool school) {
        IndicatorFigures shown = school.figures();
        return MunicipalityMeans.of(
                List.of(new AreaFigures(shown.indicator(), shown.surroundings().municipality())), SchoolType.BO);
    }
}
