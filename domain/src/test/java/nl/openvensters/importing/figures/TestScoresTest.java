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
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.importing.Entry.SchoolFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestScoresTest {

    private static final String OLD = SCHOOL.replace("PEILDATUM", "PRIKDATUM_SCORES;PEILDATUM_LEERLINGEN")
            + ";ONTHEFFING_REDEN_ND;CET_AANTAL;CET_GEM;IEP_AANTAL;IEP_GEM";
    private static final String NEW = SCHOOL.replace("PEILDATUM", "PRIKDATUM;PEILDATUM_LEERLINGEN")
            + ";ONTHEFFING_REDEN_ND;IEP_AANTAL;IEP_GEM;DOE_AANTAL;DOE_GEM;XYZ_AANTAL;XYZ_GEM";

    @TempDir
    Path folder;

    @Test
    void point_7_any_pair_of_columns_is_a_test_also_one_that_nobody_has_heard_of() throws IOException {
        assertThat(figure(OLD, "0", 18, "533,5", 15, "78,6").cells())
                .isEqualTo(cells("{'CET.aantal':18,'CET.gemiddelde':533.5,'IEP.aantal':15,'IEP.gemiddelde':78.6,"
                        + "'ontheffing':0}"));
        assertThat(figure(NEW, "0", 0, "0,000", 0, "0,0", 12, "174,250000000000")
                        .cells())
                .isEqualTo(cells("{'XYZ.aantal':12,'XYZ.gemiddelde':174.25,'ontheffing':0}"));
    }

    @Test
    void point_5_a_mean_of_zero_says_that_the_test_was_not_taken() throws IOException {
        assertThat(figure(NEW, "<5", 11, "72,2000000000000", 0, "0,000000000000", 0, "0")
                        .cells())
                .isEqualTo(cells("{'IEP.aantal':11,'IEP.gemiddelde':72.2,'ontheffing':'!SUPPRESSED'}"));
    }

    @Test
    void point_5_a_school_without_any_test_delivered_nothing() throws IOException {
        SchoolFigure nothing = figure(NEW, "0", 0, "0,0", 0, "0", 0, "0");

        assertThat(nothing.value()).contains(FigureValue.missing(MissingReason.NOT_DELIVERED));
        assertThat(nothing.cells().isEmpty()).isTrue();
        assertThat(figure(NEW, "17", 0, "0,0", 0, "0", 0, "0").cells()).isEqualTo(cells("{'ontheffing':17}"));
    }

    @Test
    void point_4_a_mean_over_fewer_than_five_is_suppressed_whatever_the_file_says() throws IOException {
        assertThat(figure(OLD, "0", "<5", "NA", 4, "78,6").cells())
                .isEqualTo(cells("{'CET.aantal':'!SUPPRESSED','CET.gemiddelde':'!SUPPRESSED',"
                        + "'IEP.aantal':'!SUPPRESSED','IEP.gemiddelde':'!SUPPRESSED','ontheffing':0}"));
        assertThat(figure(OLD, "0", "<5", "0", 0, "0").cells())
                .isEqualTo(cells("{'CET.aantal':'!SUPPRESSED','CET.gemiddelde':'!SUPPRESSED','ontheffing':0}"));
    }

    @Test
    void point_6_means_keep_more_decimals_than_are_shown_so_that_they_are_rounded_once() throws IOException {
        assertThat(figure(OLD, "0", 21, "172.666666666667", 0, "0")
                        .cells()
                        .get("CET.gemiddelde")
                        .asNumber())
                .hasValueSatisfying(mean -> assertThat(mean).hasToString("172.6667"));
    }

    private SchoolFigure figure(String header, Object... cells) throws IOException {
        SchoolFigure figure = onlyFigure(
                read(text(folder, header, "20250904;" + school("99AA", "00", "Bo", cells)), TestScores.class));
        assertThat(figure.indicator() + "." + figure.measure()).isEqualTo("doorstroomtoets.gemiddelden");
        assertThat(figure.referenceDate()).contains(LocalDate.of(2025, 9, 4));
        assertThat(figure.period().lastSchoolYear()).hasToString("2024-2025");
        return figure;
    }
}
