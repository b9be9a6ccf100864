package nl.openvensters.importing.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.openvensters.importing.CollectingIntake;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.Format;
import nl.openvensters.importing.Formats;
import nl.openvensters.importing.Intake.OpenSchool;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.DocumentReader;
import nl.openvensters.importing.reading.RealFiles;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formats on the real files of the sources, when they are there. */
@EnabledIf("nl.openvensters.importing.reading.RealFiles#present")
@Tag("nightly")
class RealFiguresTest {

    private static final LocalDate DELIVERED = LocalDate.of(2026, 4, 1);

    @ParameterizedTest
    @CsvSource({
        "01.-leerlingen-po-soort, pupils-by-age, 7123, 6970",
        "leerlingen-po-woonpostcode, pupils-by-postcode, 110853, 6952",
        "10.-leerlingen-bo-referentieniveaus-2022, reference-levels, 6166, 6166",
        "10.-leerlingen-bo-referentieniveaus-2023, reference-levels, 6150, 6150",
        "04-leerlingen-bo-sbo-schooladviezen, school-advice, 7, 7",
        "05.-gemiddelde-eindscores-bo-sbo-2022, test-scores, 9, 9",
        "05.-gemiddelde-eindscores-bo-sbo-2024, test-scores, 9, 9"
    })
    void every_row_of_the_education_administration_is_taken(String file, String format, int rows, int figures)
            throws IOException {
        CollectingIntake intake = new CollectingIntake(DELIVERED);

        read(RealFiles.named(file), format, intake);

        assertThat(intake.rejects()).isEmpty();
        assertThat(intake.rowsRead()).isEqualTo(rows);
        assertThat(intake.rows(Outcome.taken())).isEqualTo(rows);
        assertThat(intake.entries(Entry.SchoolFigure.class)).hasSize(figures);
    }

    @ParameterizedTest
    @CsvSource({
        "schoolweging-2017, school-weighting-2017, 18807, 18804",
        "achterstandsscores, disadvantage-scores, 6297, 6295"
    })
    void every_school_of_the_statistics_is_taken_and_the_remarks_below_are_left_out(
            String file, String format, int rows, int figures) throws IOException {
        CollectingIntake intake = new CollectingIntake(DELIVERED);

        read(RealFiles.named(file), format, intake);

        assertThat(intake.rejects()).isEmpty();
        assertThat(intake.rowsRead()).isEqualTo(rows);
        assertThat(intake.entries(Entry.SchoolFigure.class)).hasSize(figures);
    }

    @ParameterizedTest
    @CsvSource({
        "inspectie-leerresultaten, learning-results, 6205, 5657",
        "schoolweging-2021, school-weighting, 25568, 5562"
    })
    void the_keys_of_the_inspectorate_are_matched_only_where_that_is_safe(
            String file, String format, int rows, int matched) throws IOException {
        CollectingIntake intake = knowingTheLocations();

        read(RealFiles.named(file), format, intake);

        assertThat(intake.rejects()).isEmpty();
        assertThat(intake.rowsRead()).isEqualTo(rows);
        assertThat(intake.inspectorateKeys()).hasSize(matched);
        assertThat(intake.waiting())
                .isNotEmpty()
                .doesNotContainKeys(intake.inspectorateKeys().keySet().toArray(String[]::new));
    }

    @Test
    void only_one_format_recognises_a_file() throws IOException {
        List<Path> tables;
        try (var files = Files.list(RealFiles.folder().orElseThrow())) {
            tables = files.filter(one -> one.toString().matches(".*(csv|ods|xlsx|geo\\.?json)"))
                    .toList();
        }
        assertThat(tables).hasSizeGreaterThanOrEqualTo(20);
        for (Path file : tables) {
            Document document = DocumentReader.open(file);
            assertThat(Formats.all().stream()
                            .filter(format -> format.recognises(document))
                            .map(Format::id))
                    .as(file.getFileName().toString())
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    private static void read(Path file, String id, CollectingIntake intake) throws IOException {
        Document document = DocumentReader.open(file);
        Format format = Formats.of(document).orElseThrow();
        assertThat(format.id()).isEqualTo(id);
        format.read(document, intake);
    }

    private static CollectingIntake knowingTheLocations() throws IOException {
        CollectingIntake intake = new CollectingIntake(DELIVERED);
        DocumentReader.open(RealFiles.named("02.-alle-schoolvestigingen"))
                .first()
                .forEach(row -> {
                    SchoolCode code = row.schoolCode();
                    intake.knowing(new OpenSchool(code, row.name("VESTIGINGSNAAM"), SchoolType.BO));
                });
        return intake;
    }
}
