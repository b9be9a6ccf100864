package nl.openvensters.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetTest {

    @TempDir
    Path folder;

    @Test
    void sheets_with_a_header_are_tables_and_prose_is_not() throws IOException {
        Path file = new SpreadsheetFile()
                .sheet("Toelichting")
                .row(null, "Dit bestand legt zich uit")
                .row(null, "Alinea")
                .sheet("Cijfers")
                .row("Een titel boven de kop")
                .row("OVT", "Naam", "spreiding")
                .row("99AA|C1", "De Kade", 7.87)
                .sheet("Meer")
                .row("OVT", "Naam", "schoolweging")
                .write(folder.resolve("x"));

        Document document = DocumentReader.open(file);

        assertThat(document.tables()).extracting(Table::name).containsExactly("Cijfers", "Meer");
        assertThat(document.first().columns()).containsExactly("OVT", "NAAM", "SPREIDING");
    }

    @Test
    void rows_have_the_line_of_the_sheet_also_after_repeated_and_blank_rows() throws IOException {
        Path file = new SpreadsheetFile()
                .sheet("Cijfers")
                .row("A", "B", "C")
                .xml("<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>")
                .row("5", "x", "x")
                .xml("<table:table-row table:number-rows-repeated=\"2\">"
                        + "<table:table-cell table:number-columns-repeated=\"2\"/>"
                        + "<table:table-cell table:number-columns-repeated=\"2\"><text:p>y</text:p></table:table-cell>"
                        + "</table:table-row>")
                .row("8", "z", "z")
                .write(folder.resolve("x"));

        List<String> read = new ArrayList<>();
        DocumentReader.open(file).first().forEach(row -> read.add(row.line() + row.text("A") + row.text("C")));

        assertThat(read).containsExactly("55x", "6y", "7y", "88z");
    }

    @Test
    void point_6_a_number_is_its_value_and_not_its_layout_and_text_keeps_its_comma() throws IOException {
        Path file = new SpreadsheetFile()
                .sheet("Cijfers")
                .row("A", "B", "C")
                .row(new BigDecimal("33.409999999999997"), "94,44", "*")
                .write(folder.resolve("x"));

        DocumentReader.open(file).first().forEach(row -> {
            assertThat(row.amount("A", 2).asNumber()).contains(new BigDecimal("33.41"));
            assertThat(row.amount("B", 2).asNumber()).contains(new BigDecimal("94.44"));
            assertThat(row.text("C")).isEqualTo("*");
        });
    }

    @Test
    void a_percentage_is_what_it_shows() throws IOException {
        Path file = new SpreadsheetFile()
                .sheet("Cijfers")
                .row("A", "B", "C")
                .xml("<table:table-row><table:table-cell office:value-type=\"percentage\" office:value=\"0.853\">"
                        + "<text:p>85,3%</text:p></table:table-cell></table:table-row>")
                .write(folder.resolve("x"));

        DocumentReader.open(file).first().forEach(row -> assertThat(row.text("A"))
                .isEqualTo("85.3"));
    }

    @Test
    void links_spaces_and_line_breaks_are_text_and_comments_are_not() throws IOException {
        Path file = new SpreadsheetFile()
                .sheet("Cijfers")
                .row("A", "B", "C")
                .row(
                        "<text:p><text:a>De<text:s text:c=\"2\"/>Kade</text:a></text:p>",
                        "<text:p>een</text:p><text:p>twee</text:p>",
                        "<text:p>drie<office:annotation><text:p>notitie</text:p></office:annotation></text:p>")
                .write(folder.resolve("x"));

        DocumentReader.open(file).first().forEach(row -> {
            assertThat(row.text("A")).isEqualTo("De Kade");
            assertThat(row.text("B")).isEqualTo("een\ntwee");
            assertThat(row.text("C")).isEqualTo("drie");
        });
    }

    @Test
    void a_reference_outside_the_document_is_refused_and_not_followed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "geheim");
        Path file = new SpreadsheetFile()
                .doctype("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>")
                .sheet("Cijfers")
                .row("A", "B", "C")
                .row("<text:p>&e;</text:p>", "b", "c")
                .write(folder.resolve("x"));

        assertThatThrownBy(() -> DocumentReader.open(file))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("DOCTYPE")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void a_bomb_of_entities_is_refused() throws IOException {
        Path file = new SpreadsheetFile()
                .doctype("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>")
                .sheet("Cijfers")
                .row("<text:p>&b;</text:p>", "b", "c")
                .write(folder.resolve("x"));

        assertThatThrownBy(() -> DocumentReader.open(file)).isInstanceOf(UnreadableDocument.class);
    }

    @Test
    void a_filled_row_that_says_it_is_there_a_million_times_is_refused() throws IOException {
        Path file = new SpreadsheetFile()
                .sheet("Cijfers")
                .row("A", "B", "C")
                .xml(
                        "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell"
                                + " table:number-columns-repeated=\"1000\"><text:p>x</text:p></table:table-cell></table:table-row>")
                .write(folder.resolve("x"));

        assertThatThrownBy(() -> DocumentReader.open(file).first().forEach(row -> {}))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("herhaald");
    }

    @Test
    void a_zip_bomb_is_refused_before_it_is_unpacked() throws IOException {
        Path bomb = folder.resolve("bomb.ods");
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.setLevel(1);
            zip.putNextEntry(new java.util.zip.ZipEntry("content.xml"));
            byte[] megabyte = new byte[1 << 20];
            java.util.Arrays.fill(megabyte, (byte) ' ');
            for (int i = 0; i <= 1024; i++) {
                zip.write(megabyte);
            }
        }

        Assertions.assertTimeout(Duration.ofSeconds(2), () -> assertThatThrownBy(() -> DocumentReader.open(bomb))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("1.024 MB"));
    }

    @Test
    void a_zip_that_is_no_spreadsheet_is_refused() throws IOException {
        Path other = SpreadsheetFile.zip(folder.resolve("other"), "readme.txt", "hallo");
        Path cut = folder.resolve("cut");
        Files.write(cut, java.util.Arrays.copyOf(Files.readAllBytes(other), 40));
        Path notXml = SpreadsheetFile.zip(folder.resolve("notXml"), "content.xml", "<a><b></a>");

        assertThatThrownBy(() -> DocumentReader.open(other)).hasMessageContaining("geen rekenblad");
        assertThatThrownBy(() -> DocumentReader.open(cut)).hasMessageContaining("Haal het bestand opnieuw op");
        assertThatThrownBy(() -> DocumentReader.open(notXml))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("beschadigd");
    }
}
