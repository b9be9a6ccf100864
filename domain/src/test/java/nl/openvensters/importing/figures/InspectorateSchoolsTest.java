package nl.openvensters.importing.figures;

import static nl.openvensters.importing.figures.FigureFiles.knowing;
import static nl.openvensters.importing.figures.FigureFiles.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.openvensters.importing.CollectingIntake;
import nl.openvensters.importing.Entry.SchoolFigure;
import nl.openvensters.importing.Intake.OpenSchool;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.reading.SpreadsheetFile;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Point 10: the key of the inspectorate is not the code of a location. */
class InspectorateSchoolsTest {

    @TempDir
    Path folder;

    @Test
    void point_10_a_key_is_matched_where_the_institution_has_one_key_and_one_school() throws IOException {
        CollectingIntake intake = importing(knowing("99AA00"), "99AA|C1");

        assertThat(intake.inspectorateKeys()).containsExactly(java.util.Map.entry("99AA|C1", code("99AA00")));
        assertThat(schools(intake)).containsExactly("99AA00");
        assertThat(intake.waiting()).isEmpty();
    }

    @Test
    void point_10_two_keys_wait_even_when_there_is_one_school() throws IOException {
        CollectingIntake intake = importing(knowing("99AA00"), "99AA|C1", "99AA|C2");

        assertThat(schools(intake)).isEmpty();
        assertThat(intake.rows(Outcome.waiting("key-not-safe"))).isEqualTo(2);
        assertThat(intake.waiting()).containsOnlyKeys("99AA|C1", "99AA|C2");
    }

    @Test
    void point_10_one_key_waits_when_there_are_two_schools_with_the_likeliest_first() throws IOException {
        CollectingIntake intake = importing(knowing("99AA00", "99AA01", "99AA02"), "99AA|C2");

        assertThat(intake.waiting()).containsEntry("99AA|C2", List.of(code("99AA01"), code("99AA00"), code("99AA02")));
    }

    @Test
    void point_10_a_key_of_an_institution_without_an_open_school_waits_without_candidates() throws IOException {
        CollectingIntake intake = importing(knowing("99AB00"), "99AA|C1");

        assertThat(intake.rows(Outcome.waiting("key-without-open-school"))).isEqualTo(1);
        assertThat(intake.waiting()).containsEntry("99AA|C1", List.of());
    }

    @Test
    void point_10_special_schools_are_no_candidates_for_results_of_mainstream_ones() throws IOException {
        CollectingIntake known = knowing("99AA00").knowing(new OpenSchool(code("99AA01"), "speciaal", SchoolType.SBO));

        assertThat(schools(importing(known, "99AA|C1"))).containsExactly("99AA00");
    }

    @Test
    void point_10_the_decision_of_a_person_goes_before_the_rule_and_is_remembered() throws IOException {
        CollectingIntake known = knowing("99AA00", "99AA01")
                .decided("99AA|C1", Optional.of(code("99AA01")))
                .decided("99AA|C2", Optional.empty());
        CollectingIntake intake = importing(known, "99AA|C1", "99AA|C2");

        assertThat(schools(intake)).containsExactly("99AA01");
        assertThat(intake.rows(Outcome.leftOut("key-of-no-school"))).isEqualTo(1);
        assertThat(intake.inspectorateKeys()).isEmpty();
        assertThat(intake.waiting()).isEmpty();
    }

    @Test
    void a_key_of_another_form_is_rejected() throws IOException {
        CollectingIntake intake = importing(knowing("99AA00"), "99AA00");

        assertThat(intake.rejects())
                .containsExactly(new CollectingIntake.Reject(
                        2, "OVT", "99AA00", "Dit is geen sleutel van de inspectie, zoals 00AP|C1."));
    }

    private CollectingIntake importing(CollectingIntake known, String... keys) throws IOException {
        SpreadsheetFile file = new SpreadsheetFile()
                .sheet("2023-2024")
                .row("OVT", "Naam", "schoolweging", "spreiding", "aantal_leerlingen");
        Arrays.stream(keys).forEach(key -> file.row(key, "De Kade", 31.5, 5, 100));
        return read(file.write(folder.resolve("x")), SchoolWeighting.class, known);
    }

    private static List<String> schools(CollectingIntake intake) {
        return intake.entries(SchoolFigure.class).stream()
                .map(figure -> figure.school().value())
                .toList();
    }

    private static SchoolCode code(String value) {
        return new SchoolCode(value);
    }
}
