package nl.openvensters.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.openvensters.importing.reading.DocumentReader;
import nl.openvensters.importing.reading.SpreadsheetFile;
import nl.openvensters.importing.reading.WorkbookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognitionTest {

    private static final String LOCATIONS = "PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;"
            + "VESTIGINGSNAAM;STRAATNAAM;HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;"
            + "DENOMINATIE;TELEFOONNUMMER;INTERNETADRES";
    private static final Object[] RESULTS = {
        "ovt",
        "Gemiddelde %1F 2324",
        "Gemiddelde %1S/2F 2324",
        "Aantal leerlingen 2324",
        "Signaleringswaarde 1F",
        "Signaleringswaarde 1S/2F",
        "Gewogen driejaarsgemiddelde %1F",
        "Gewogen driejaarsgemiddelde %1S/2F",
        "Totaal aantal leerlingen 3 jaar",
        "Uitkomst indicator 1F",
        "Uitkomst indicator 1S/2F"
    };

    @TempDir
    Path folder;

    @Test
    void a_list_of_special_schools_is_not_the_register_of_mainstream_ones() throws IOException {
        assertThat(text(LOCATIONS).format()).isPresent();
        assertThat(text("SOORT PRIMAIR ONDERWIJS;" + LOCATIONS + ";CLUSTER").message())
                .isEqualTo(
                        "Dit lijkt op ‘Schoolvestigingen basisonderwijs’, maar de kolom SOORT_PO hoort daar niet bij."
                                + " Het is een ander soort bestand, en is overgeslagen.");
    }

    @Test
    void two_columns_that_are_missing_are_both_named() throws IOException {
        assertThat(text(LOCATIONS.replace(";STRAATNAAM", "").replace(";POSTCODE", ""))
                        .message())
                .contains("maar deze kolommen ontbreken: STRAATNAAM, POSTCODE. ");
    }

    @Test
    void a_column_that_is_there_twice_is_named_for_nobody_knows_which_holds() throws IOException {
        assertThat(text(LOCATIONS + ";POSTCODE").message())
                .startsWith(
                        "Dit lijkt op ‘Schoolvestigingen basisonderwijs’, maar de kolom POSTCODE staat er twee keer in.");
    }

    @Test
    void a_year_that_is_missing_in_the_history_would_close_schools_and_is_named() throws IOException {
        String header = "INSTELLINGSCODE;VESTIGINGSCODE;NAAM_VESTIGING;SOORT_VESTIGING;LEERLINGEN_2022;"
                + "LEERLINGEN_2023;LEERLINGEN_2024;LEERLINGEN_2025";

        assertThat(text(header).format()).isPresent();
        assertThat(text(header.replace("LEERLINGEN_2024;", "")).message())
                .contains("de kolom LEERLINGEN_2024 ontbreekt");
    }

    @Test
    void a_file_that_is_two_things_is_neither() throws IOException {
        Recognition both = text(LOCATIONS + ";TYPE;NR_ADMIN_VAN;CODE_FUNCTIE_VAN;NR_ADMIN_NAAR;CODE_FUNCTIE_NAAR;"
                + "DT_OVERGANG;CODE_OVERGANG;IND_VOLLEDIG");

        assertThat(both.format()).isEmpty();
        assertThat(both.message())
                .isEqualTo("Dit bestand kan meer dan één soort zijn: Schoolvestigingen basisonderwijs, Fusies en"
                        + " overdrachten. Wij kiezen niet, en hebben het overgeslagen.");
    }

    @Test
    void a_file_that_looks_like_nothing_is_only_not_recognised() throws IOException {
        assertThat(text("a;b;c").message()).startsWith("Wij herkennen dit bestand niet. Het is overgeslagen.");
        assertThat(text("PEILDATUM;INSTELLINGSCODE;VESTIGINGSCODE;SOORT_PO").message())
                .startsWith("Wij herkennen dit bestand niet. Het is overgeslagen.");
    }

    @Test
    void a_mean_without_its_count_is_not_left_out() throws IOException {
        assertThat(text("PEILDATUM;INSTELLINGSCODE;VESTIGINGSCODE;SOORT_PO;IEP_AANTAL;IEP_GEM;DIA_GEM")
                        .message())
                .contains("Gemiddelde scores", "de kolom DIA_AANTAL ontbreekt");
    }

    @Test
    void a_spreadsheet_of_the_inspectorate_is_the_same_in_both_forms() throws IOException {
        Path ods = new SpreadsheetFile().sheet("Data").row(RESULTS).write(folder.resolve("ods"));
        Path xlsx = new WorkbookFile().sheet("Data").row(RESULTS).write(folder.resolve("xlsx"));

        assertThat(recognised(ods)).isEqualTo("learning-results");
        assertThat(recognised(xlsx)).isEqualTo("learning-results");
    }

    @Test
    void a_register_in_a_workbook_is_found_behind_an_explanation() throws IOException {
        Path file = new WorkbookFile()
                .sheet("Toelichting")
                .row("Kolom", "Betekenis", "Bron")
                .sheet("Vestigingen")
                .row((Object[]) LOCATIONS.split(";"))
                .write(folder.resolve("x"));

        assertThat(recognised(file)).isEqualTo("locations");
    }

    @Test
    void sheets_that_are_each_of_another_year_are_read_together() throws IOException {
        Path file = new WorkbookFile()
                .sheet("2023-2024")
                .row("OVT", "Schoolweging", "Spreiding", "Aantal leerlingen")
                .sheet("2022-2023")
                .row("OVT", "Schoolweging", "Spreiding", "Aantal leerlingen")
                .write(folder.resolve("x"));

        assertThat(recognised(file)).isEqualTo("school-weighting");
    }

    @Test
    void two_sheets_of_one_kind_are_not_half_read() throws IOException {
        Path file = new WorkbookFile()
                .sheet("Toelichting")
                .row("Kolom", "Betekenis", "Bron")
                .sheet("Noord")
                .row((Object[]) LOCATIONS.split(";"))
                .sheet("Zuid")
                .row((Object[]) LOCATIONS.split(";"))
                .write(folder.resolve("x"));

        assertThat(Recognition.of(DocumentReader.open(file)).message()).contains("Noord, Zuid");
    }

    @Test
    void a_second_sheet_of_the_kind_of_the_first_is_not_left_out() throws IOException {
        Path file = new WorkbookFile()
                .sheet("Noord")
                .row((Object[]) LOCATIONS.split(";"))
                .sheet("Zuid")
                .row((Object[]) LOCATIONS.split(";"))
                .write(folder.resolve("x"));

        assertThat(Recognition.of(DocumentReader.open(file)).message()).contains("Noord, Zuid");
    }

    private Recognition text(String header) throws IOException {
        return Recognition.of(DocumentReader.open(Files.writeString(folder.resolve("text"), header + "\r\n")));
    }

    private static String recognised(Path file) throws IOException {
        return Recognition.of(DocumentReader.open(file)).format().orElseThrow().id();
    }
}
