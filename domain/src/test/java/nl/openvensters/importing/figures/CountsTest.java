package nl.openvensters.importing.figures;

import static nl.openvensters.importing.figures.FigureFiles.SCHOOL;
import static nl.openvensters.importing.figures.FigureFiles.cells;
import static nl.openvensters.importing.figures.FigureFiles.onlyFigure;
import static nl.openvensters.importing.figures.FigureFiles.read;
import static nl.openvensters.importing.figures.FigureFiles.school;
import static nl.openvensters.importing.figures.FigureFiles.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.importing.CollectingIntake;
import nl.openvensters.importing.Entry.SchoolFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reference levels and advices: a count of pupils for each category. */
class CountsTest {

    private static final String LEVELS =
            SCHOOL + ";REKENEN_LAGER1F;REKENEN_1F;REKENEN_1S;REKENEN_2F;LV_LAGER1F;LV_1F;LV_2F;TV_LAGER1F;TV_1F;TV_2F";
    private static final String ADVICES = SCHOOL.replace("PEILDATUM", "PRIKDATUM;PEILDATUM_LEERLINGEN")
            + ";VSO;PRO;VMBO_B;VMBO_B_K;VMBO_K;VMBO_K_GT;VMBO_GT;VMBO_GT_HAVO;HAVO;HAVO_VWO;VWO;ADVIES_NIET_MOGELIJK";

    @TempDir
    Path folder;

    @Test
    void point_4_reference_levels_keep_suppressed_cells_apart_from_zeros() throws IOException {
        SchoolFigure figure = onlyFigure(read(
                text(folder, LEVELS, school("99AA", "00", "Bo", "<5", 11, 5, 0, 0, 5, 13, "<5", 5, 12)),
                ReferenceLevels.class));

        assertThat(figure.indicator() + "." + figure.measure()).isEqualTo("referentieniveaus.aantallen");
        assertThat(figure.period()).isEqualTo(Period.of(new SchoolYear(2024)));
        assertThat(figure.referenceDate()).contains(LocalDate.of(2024, 10, 1));
        assertThat(figure.cells())
                .isEqualTo(cells("{'REKENEN.LAGER1F':'!SUPPRESSED','REKENEN.1F':11,'REKENEN.1S':5,'REKENEN.2F':0,"
                        + "'LV.LAGER1F':0,'LV.1F':5,'LV.2F':13,'TV.LAGER1F':'!SUPPRESSED','TV.1F':5,'TV.2F':12}"));
    }

    @Test
    void point_5_all_zero_reference_levels_are_no_results_and_not_results_of_zero() throws IOException {
        SchoolFigure figure = onlyFigure(read(
                text(folder, LEVELS, school("99AA", "00", "Bo", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)), ReferenceLevels.class));

        assertThat(figure.value()).contains(FigureValue.missing(MissingReason.NOT_DELIVERED));
        assertThat(figure.cells()).isEqualTo(Cells.none());
    }

    @Test
    void advices_are_of_the_school_year_of_the_pupils_and_counted_on_the_later_day() throws IOException {
        SchoolFigure figure = onlyFigure(read(
                text(
                        folder,
                        ADVICES,
                        "20250904;" + school("99AA", "00", "Sbo", 0, 8, 7, "<5", "<5", 0, 6, 0, 0, 0, 0, "<5")),
                SchoolAdvice.class));

        assertThat(figure.indicator() + "." + figure.measure()).isEqualTo("schooladvies.aantallen");
        assertThat(figure.period()).isEqualTo(Period.of(new SchoolYear(2024)));
        assertThat(figure.referenceDate()).contains(LocalDate.of(2025, 9, 4));
        assertThat(figure.cells())
                .isEqualTo(cells("{'VSO':0,'PRO':8,'VMBO_B':7,'VMBO_B_K':'!SUPPRESSED','VMBO_K':'!SUPPRESSED',"
                        + "'VMBO_K_GT':0,'VMBO_GT':6,'VMBO_GT_HAVO':0,'HAVO':0,'HAVO_VWO':0,'VWO':0,"
                        + "'ADVIES_NIET_MOGELIJK':'!SUPPRESSED'}"));
    }

    @Test
    void point_7_older_names_of_advices_give_the_same_cells() throws IOException {
        String older = ADVICES.replace("VMBO_B_K", "VMBO_BL_KL")
                .replace("VMBO_B;", "VMBO_BL;")
                .replace("VMBO_K;", "VMBO_KL;")
                .replace("VMBO_K_GT", "VMBO_KL_GT");
        String row = "20250904;" + school("99AA", "00", "Bo", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);

        Cells now =
                onlyFigure(read(text(folder, ADVICES, row), SchoolAdvice.class)).cells();

        assertThat(onlyFigure(read(text(folder, older, row), SchoolAdvice.class))
                        .cells())
                .isEqualTo(now);
        assertThat(now.keys()).hasSize(12);
    }

    @Test
    void a_cell_that_is_no_count_rejects_the_row_and_only_that() throws IOException {
        CollectingIntake intake = read(
                text(
                        folder,
                        LEVELS,
                        school("99AA", "00", "Bo", "-3", 0, 0, 0, 0, 0, 0, 0, 0, 0),
                        school("99AB", "00", "Bo", 1, 2, 3, 4, 5, 6, 7, 8, 9, "twee"),
                        school("99AC", "00", "Bo", 1, 2, 3, 4, 5, 6, 7, 8, 9, 9)),
                ReferenceLevels.class);

        assertThat(intake.entries(SchoolFigure.class))
                .extracting(figure -> figure.school().value())
                .containsExactly("99AC00");
        assertThat(intake.rejects())
                .extracting(
                        CollectingIntake.Reject::line, CollectingIntake.Reject::column, CollectingIntake.Reject::cell)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "REKENEN_LAGER1F", "-3"),
                        org.assertj.core.groups.Tuple.tuple(3, "TV_2F", "twee"));
    }
}
