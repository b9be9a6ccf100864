package nl.openvensters.importing.figures;

import static nl.openvensters.importing.figures.FigureFiles.knowing;
import static nl.openvensters.importing.figures.FigureFiles.read;
import static nl.openvensters.importing.figures.FigureFiles.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.importing.CollectingIntake;
import nl.openvensters.importing.Entry.SchoolFigure;
import nl.openvensters.importing.Formats;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.reading.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaffTest {

    private static final String HEADER =
            "ONDERWIJSTYPE;BEVOEGD GEZAG;INSTELLINGSCODE;PERSONEN 2022;PERSONEN 2023;PERSONEN 2024;PERSONEN 2025";

    @TempDir
    Path folder;

    @Test
    void each_year_with_people_is_a_figure_and_a_zero_is_none() throws IOException {
        CollectingIntake intake = read(text(folder, HEADER, "BAO;12345;99AA;0;*;3;51"), Staff.class, knowing("99AA00"));

        assertThat(intake.entries(SchoolFigure.class))
                .extracting(figure -> figure.period().start() + " "
                        + figure.value()
                                .flatMap(FigureValue::asNumber)
                                .map(Object::toString)
                                .orElse("hidden"))
                .containsExactly("2023-10-01 hidden", "2024-10-01 hidden", "2025-10-01 51");
    }

    @Test
    void all_open_schools_of_the_institution_get_its_number() throws IOException {
        CollectingIntake intake = read(
                text(folder, HEADER, "BAO;12345;99AA;0;0;0;51"), Staff.class, knowing("99AA00", "99AA01", "99AB00"));

        assertThat(intake.entries(SchoolFigure.class))
                .extracting(figure -> figure.school().value())
                .containsExactly("99AA00", "99AA01");
    }

    @Test
    void an_institution_that_changed_board_has_two_rows_with_different_years() throws IOException {
        CollectingIntake intake = read(
                text(folder, HEADER, "BAO;12345;99AA;20;21;0;0", "BAO;54321;99AA;0;0;22;23", "BAO;54322;99AA;0;0;22;0"),
                Staff.class,
                knowing("99AA00"));

        assertThat(intake.entries(SchoolFigure.class)).hasSize(4);
        assertThat(intake.rejects()).extracting(CollectingIntake.Reject::line).containsExactly(4);
    }

    @Test
    void rows_that_are_not_about_us_are_left_out_and_dirt_is_rejected() throws IOException {
        CollectingIntake intake = read(
                text(
                        folder,
                        HEADER,
                        "VO;12345;19ZZ;20;21;0;0",
                        "BAO;1;99AA;0;0;0;0",
                        "BAO;1;9;1;1;1;1",
                        "BAO;1;99AA;x;1;1;1"),
                Staff.class,
                knowing("99AA00"));

        assertThat(intake.rows(Outcome.leftOut("no-open-school"))).isEqualTo(1);
        assertThat(intake.rows(Outcome.leftOut("no-staff-ever"))).isEqualTo(1);
        assertThat(intake.rejects()).extracting(CollectingIntake.Reject::line).containsExactly(4, 5);
    }

    @Test
    void a_sheet_by_function_is_not_taken_for_totals() throws IOException {
        Path file = text(
                folder,
                HEADER.replace(";INSTELLINGSCODE", ";INSTELLINGSCODE;FUNCTIEGROEP"),
                "BAO;1;99AA;Leraar;1;1;1;1");

        assertThat(Formats.of(DocumentReader.open(file))).isEmpty();
    }
}
