package nl.openvensters.importing.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.openvensters.figure.Cells;
import nl.openvensters.importing.CollectingIntake;
import nl.openvensters.importing.Entry.SchoolFigure;
import nl.openvensters.importing.Format;
import nl.openvensters.importing.Formats;
import nl.openvensters.importing.Intake.OpenSchool;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.DocumentReader;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;

/** What tests of the figure formats share: small files in the real formats, and reading them. */
final class FigureFiles {

    static final LocalDate DELIVERED = LocalDate.of(2026, 4, 1);

    /** The columns with which the education administration starts a row about a school. */
    static final String SCHOOL =
            "PEILDATUM;INSTELLINGSCODE;VESTIGINGSCODE;INSTELLINGSNAAM_VESTIGING;POSTCODE_VESTIGING;"
                    + "PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;PROVINCIE;SOORT_PO;DENOMINATIE_VESTIGING;BEVOEGD_GEZAG_NUMMER";

    private FigureFiles() {}

    /** A row that starts with a school counted on 1 October 2024. */
    static String school(String institution, String location, String type, Object... cells) {
        return "20241001;" + institution + ";" + location + ";De Kade;9999ZZ;WATERDORP;1;Waterdorp;Drenthe;" + type
                + ";Openbaar;12345;"
                + Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining(";"));
    }

    static Path text(Path folder, String... lines) throws IOException {
        return Files.writeString(
                Files.createTempFile(folder, "delivery", ".txt"), String.join("\r\n", lines), StandardCharsets.UTF_8);
    }

    static CollectingIntake read(Path file, Class<? extends Format> format) throws IOException {
        return read(file, format, new CollectingIntake(DELIVERED));
    }

    /** Reads as the format that recognises the file, which must be the given one. */
    static CollectingIntake read(Path file, Class<? extends Format> format, CollectingIntake intake)
            throws IOException {
        Document document = DocumentReader.open(file);
        Format recognised = Formats.of(document).orElseThrow();
        assertThat(recognised).isInstanceOf(format);
        recognised.read(document, intake);
        return intake;
    }

    /** The sentence that says why no format takes the file. */
    static String whyNot(Path file) throws IOException {
        Document document = DocumentReader.open(file);
        assertThat(Formats.of(document)).isEmpty();
        return Formats.whyNone(document);
    }

    static CollectingIntake knowing(String... codes) {
        CollectingIntake intake = new CollectingIntake(DELIVERED);
        for (String code : codes) {
            intake.knowing(new OpenSchool(new SchoolCode(code), code.toLowerCase(Locale.ROOT), SchoolType.BO));
        }
        return intake;
    }

    static SchoolFigure onlyFigure(CollectingIntake intake) {
        assertThat(intake.rejects()).isEmpty();
        assertThat(intake.entries(SchoolFigure.class)).hasSize(1);
        return intake.entries(SchoolFigure.class).get(0);
    }

    static Cells cells(String json) {
        return Cells.decode(json.replace('\'', '"'));
    }
}
