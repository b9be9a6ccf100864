package nl.openvensters.importing.figures;

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
import nl.openvensters.figure.Period;
import nl.openvensters.importing.CollectingIntake;
import nl.openvensters.importing.Entry.SchoolFigure;
import nl.openvensters.importing.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PupilsByPostcodeTest {

    private static final String HEADER =
            FigureFiles.SCHOOL + ";POSTCODE_LEERLING;GEMEENTENAAM_LEERLING;LEEFTIJD_JONGER;LEEFTIJD_4;LEEFTIJD_11";

    @TempDir
    Path folder;

    @Test
    void the_rows_of_a_school_become_one_figure_about_areas_with_the_name_of_their_place() throws IOException {
        SchoolFigure figure = onlyFigure(read(
                text(
                        folder,
                        HEADER,
                        school("99AA", "00", "Bo", "1011", "Waterland", 0, 50, 40),
                        school("99AA", "00", "Bo", "1012", "Waterland", 0, 30, "<5"),
                        school("99AA", "00", "Bo", "40", "Onbekend", 0, "<5", 0)),
                PupilsByPostcode.class));

        assertThat(figure.indicator() + "." + figure.measure()).isEqualTo("voedingsgebied.gebieden");
        assertThat(figure.period()).isEqualTo(Period.on(LocalDate.of(2024, 10, 1)));
        assertThat(figure.cells())
                .isEqualTo(cells("{'1011.plaats':'Waterdorp','1011.van':70,'1011.tot':80,'1012.plaats':'Waterland',"
                        + "'1012.van':20,'1012.tot':30,'andere.van':0,'andere.tot':10}"));
    }

    @Test
    void it_is_not_taken_for_the_file_of_pupils_by_age_whose_rows_are_whole_schools() throws IOException {
        CollectingIntake intake = read(
                text(folder, HEADER, school("99AA", "00", "Bo", "1011", "Waterland", 0, 50, 40)),
                PupilsByPostcode.class);

        assertThat(intake.entries(SchoolFigure.class))
                .extracting(SchoolFigure::indicator)
                .containsExactly("voedingsgebied");
    }

    @Test
    void pupils_of_one_postcode_in_two_kinds_of_education_count_together() throws IOException {
        SchoolFigure figure = onlyFigure(read(
                text(
                        folder,
                        HEADER,
                        school("99AA", "00", "So", "1011", "Waterland", 0, 30, 10),
                        school("99AA", "00", "So", "1012", "Waterland", 0, 30, 10),
                        school("99AA", "00", "Vso", "1011", "Waterland", 0, 0, 40)),
                PupilsByPostcode.class));

        assertThat(figure.cells().get("1011.van")).isEqualTo(FigureValue.of(60));
    }

    @Test
    void a_second_row_for_a_school_a_kind_of_education_and_a_postcode_is_never_added() throws IOException {
        CollectingIntake intake = read(
                text(
                        folder,
                        HEADER,
                        school("99AA", "00", "Bo", "1011", "Waterland", 0, 50, 40),
                        school("99AA", "00", "Bo", "1011", "Waterland", 0, 50, 41)),
                PupilsByPostcode.class);

        assertThat(intake.rejects()).singleElement().satisfies(reject -> assertThat(reject.why())
                .contains("al een andere rij"));
        assertThat(intake.entries(SchoolFigure.class)).isEmpty();
    }

    @Test
    void a_school_without_an_area_of_some_size_is_told_to_have_too_small_numbers() throws IOException {
        SchoolFigure figure = onlyFigure(read(
                text(
                        folder,
                        HEADER,
                        school("99AA", "00", "Bo", "1011", "Waterland", 0, "<5", "<5"),
                        school("99AA", "00", "Bo", "1012", "Waterland", 0, 7, "<5")),
                PupilsByPostcode.class));

        assertThat(figure.value()).contains(FigureValue.missing(MissingReason.WITHHELD));
    }

    @Test
    void dirt_in_one_row_rejects_it_and_the_figure_of_its_school_only() throws IOException {
        CollectingIntake intake = read(
                text(
                        folder,
                        HEADER,
                        school("99AA", "00", "Bo", "1011", "Waterland", 0, 50, "veel"),
                        school("99AA", "00", "Bo", "1012", "Waterland", 0, 50, 7),
                        school("99AB", "0", "Bo", "1012", "Waterland", 0, 50, 7)),
                PupilsByPostcode.class);

        assertThat(intake.rejects()).hasSize(1);
        assertThat(intake.rows(Outcome.taken())).isEqualTo(2);
        assertThat(intake.entries(SchoolFigure.class))
                .extracting(figure -> figure.school().value())
                .containsExactly("99AB00");
    }
}
