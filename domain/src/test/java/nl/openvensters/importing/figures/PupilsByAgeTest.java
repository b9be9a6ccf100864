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
import nl.openvensters.figure.Period;
import nl.openvensters.importing.CollectingIntake;
import nl.openvensters.importing.Entry.SchoolFigure;
import nl.openvensters.importing.Entry.SchoolMention;
import nl.openvensters.importing.Outcome;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PupilsByAgeTest {

    private static final String HEADER = SCHOOL + ";CLUSTER;LEEFTIJD_JONGER;LEEFTIJD_4;LEEFTIJD_11;LEEFTIJD_OUDER";

    @TempDir
    Path folder;

    @Test
    void pupils_are_read_by_age_on_the_day_of_counting() throws IOException {
        SchoolFigure figure = onlyFigure(
                read(text(folder, HEADER, school("99AA", "00", "Bo", "nvt", 0, 23, "<5", 0)), PupilsByAge.class));

        assertThat(figure.school()).hasToString("99AA00");
        assertThat(figure.indicator() + "." + figure.measure()).isEqualTo("leerlingen.leeftijd");
        assertThat(figure.period()).isEqualTo(Period.on(LocalDate.of(2024, 10, 1)));
        assertThat(figure.referenceDate()).contains(LocalDate.of(2024, 10, 1));
        assertThat(figure.value()).isEmpty();
        assertThat(figure.cells()).isEqualTo(cells("{'jonger':0,'4':23,'11':'!SUPPRESSED','ouder':0}"));
    }

    @Test
    void the_rows_of_special_and_secondary_special_education_of_one_school_are_one_sum() throws IOException {
        CollectingIntake intake = read(
                text(
                        folder,
                        HEADER,
                        school("99AA", "00", "So", "3", 0, 7, 14, 0),
                        school("99AB", "00", "Bo", "nvt", 0, 1, 1, 0),
                        school("99AA", "00", "Vso", "3", 0, 5, 18, 0)),
                PupilsByAge.class);

        assertThat(intake.rows(Outcome.taken())).isEqualTo(3);
        assertThat(intake.entries(SchoolFigure.class)).hasSize(2).last().satisfies(figure -> {
            assertThat(figure.school()).hasToString("99AA00");
            assertThat(figure.cells()).isEqualTo(cells("{'jonger':0,'4':12,'11':32,'ouder':0}"));
        });
    }

    @Test
    void point_4_a_sum_with_a_suppressed_part_is_suppressed_and_never_filled_with_a_guess() throws IOException {
        SchoolFigure figure = onlyFigure(read(
                text(
                        folder,
                        HEADER,
                        school("99AA", "00", "So", "3", 0, "<5", "<5", "<5"),
                        school("99AA", "00", "Vso", "3", 0, 40, "<5", 0)),
                PupilsByAge.class));

        assertThat(figure.cells())
                .isEqualTo(cells("{'jonger':0,'4':'!SUPPRESSED','11':'!SUPPRESSED','ouder':'!SUPPRESSED'}"));
    }

    @Test
    void half_a_sum_is_no_figure_when_the_other_row_is_rejected() throws IOException {
        CollectingIntake intake = read(
                text(
                        folder,
                        HEADER,
                        school("99AA", "00", "So", "3", 0, 7, 14, 0),
                        school("99AA", "00", "Vso", "3", 0, "vijf", 18, 0)),
                PupilsByAge.class);

        assertThat(intake.entries(SchoolFigure.class)).isEmpty();
        assertThat(intake.rejects())
                .containsExactly(new CollectingIntake.Reject(
                        3, "LEEFTIJD_4", "vijf", "Dit is geen heel getal van nul of hoger."));
    }

    @Test
    void point_3_the_school_is_known_in_any_shape_of_its_codes() throws IOException {
        CollectingIntake intake = read(
                text(
                        folder,
                        HEADER.replace("INSTELLINGSCODE", "BRIN_NUMMER").replace("VESTIGINGSCODE", "VESTIGINGSNUMMER"),
                        school("99aa", "0", "Sbo", "nvt", 0, 1, 1, 0),
                        school("99AB", "99AB01", "Sbo", "nvt", 0, 1, 1, 0),
                        school("99AC", "7X", "Sbo", "nvt", 0, 1, 1, 0),
                        school("99AD", "01", "Havo", "nvt", 0, 1, 1, 0)),
                PupilsByAge.class);

        assertThat(intake.entries(SchoolMention.class))
                .extracting(mention -> mention.school().value())
                .containsExactly("99AA00", "99AB01");
        assertThat(intake.entries(SchoolMention.class).get(0)).satisfies(mention -> {
            assertThat(mention.type()).isEqualTo(SchoolType.SBO);
            assertThat(mention.municipality())
                    .hasValueSatisfying(code -> assertThat(code).hasToString("0001"));
            assertThat(mention.postcode())
                    .hasValueSatisfying(code -> assertThat(code).hasToString("9999ZZ"));
        });
        assertThat(intake.rejects())
                .extracting(CollectingIntake.Reject::why)
                .containsExactly("Dit is geen code van een vestiging.", "Deze soort onderwijs kennen wij niet.");
    }
}
