package nl.openvensters.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    @Test
    void sheets_with_a_header_are_tables_and_prose_is_not() throws IOException {
        Path file = new WorkbookFile()
                .sheet("Toelichting")
                .row("Dit bestand legt zich uit")
                .sheet("Cijfers")
                .row("Een titel boven de kop")
                .skipLines(2)
                .row("OVT", "Naam", "spreiding")
                .row("99AA|C1", "De Kade", 7.87)
                .write(folder.resolve("x"));

        Document document = DocumentReader.open(file);

        assertThat(document.tables()).extracting(Table::name).containsExactly("Cijfers");
        assertThat(document.first().columns()).containsExactly("OVT", "NAAM", "SPREIDING");
        assertThat(read(document, "NAAM")).containsExactly("5 De Kade");
    }

    @Test
    void a_row_has_the_line_of_the_sheet_and_a_cell_its_column_also_after_what_is_not_there() throws IOException {
        Path file = new WorkbookFile()
                .sheet("Cijfers")
                .row("A", "B", "C")
                .skipLines(3)
                .row(null, null, "x")
                .write(folder.resolve("x"));

        assertThat(read(DocumentReader.open(file), "C")).containsExactly("5 x");
    }

    @Test
    void cells_that_do_not_say_where_they_stand_follow_each_other() throws IOException {
        Path file = new WorkbookFile()
                .sheet("Cijfers")
                .part(
                        SHEET,
                        sheet("<row><c t=\"str\"><v>A</v></c><c t=\"str\"><v>B</v></c><c t=\"str\"><v>C</v></c></row>"
                                + "<row><c><v>1</v></c><c><v>2</v></c></row>"))
                .write(folder.resolve("x"));

        assertThat(read(DocumentReader.open(file), "B")).containsExactly("2 2");
    }

    @Test
    void a_day_is_a_day_and_a_percentage_what_it_shows_whatever_is_wrong_with_the_style_sheet() throws IOException {
        Path file = new WorkbookFile()
                .sheet("Cijfers")
                .row("DAG", "EIGEN_DAG", "AANDEEL", "GETAL")
                .row(
                        WorkbookFile.styled(45566, WorkbookFile.DAY),
                        WorkbookFile.styled(45566.5, WorkbookFile.OWN_DAY),
                        WorkbookFile.styled(new BigDecimal("0.85299999999999998"), WorkbookFile.PERCENT),
                        WorkbookFile.styled(12, WorkbookFile.OWN_NUMBER))
                .write(folder.resolve("x"));

        DocumentReader.open(file).first().forEach(row -> {
            assertThat(row.date("DAG")).contains(LocalDate.of(2024, 10, 1));
            assertThat(row.date("EIGEN_DAG")).contains(LocalDate.of(2024, 10, 1));
            assertThat(row.amount("AANDEEL", 2).asNumber()).contains(new BigDecimal("85.3"));
            assertThat(row.text("GETAL")).isEqualTo("12");
        });
    }

    @Test
    void days_that_are_counted_from_1904_are_the_same_days() throws IOException {
        Path file = new WorkbookFile()
                .settings("<workbookPr date1904=\"1\"/>")
                .sheet("Cijfers")
                .row("DAG", "B", "C")
                .row(WorkbookFile.styled(44104, WorkbookFile.DAY))
                .write(folder.resolve("x"));

        assertThat(read(DocumentReader.open(file), "DAG")).containsExactly("2 2024-10-01");
    }

    @Test
    void a_number_keeps_its_value_and_is_never_written_with_an_exponent() throws IOException {
        Path file = new WorkbookFile()
                .sheet("Cijfers")
                .row("A", "B", "C")
                .row("<c ><v>33.409999999999997</v></c>", "<c ><v>1.2E4</v></c>", "94,44")
                .write(folder.resolve("x"));

        DocumentReader.open(file).first().forEach(row -> {
            assertThat(row.amount("A", 2).asNumber()).contains(new BigDecimal("33.41"));
            assertThat(row.whole("B")).contains(12_000L);
            assertThat(row.text("C")).isEqualTo("94,44");
        });
    }

    @Test
    void what_a_formula_came_to_counts_and_text_is_read_in_all_its_pieces() throws IOException {
        Path file = new WorkbookFile()
                .sheet("Cijfers")
                .row("A", "B", "C")
                .row(
                        "<c ><f>1+1</f><v>2</v></c>",
                        "<c t=\"inlineStr\"><is><r><t>De </t></r><r><t>Kade</t></r><rPh><t>dekade</t></rPh></is></c>",
                        "een_x000A_twee")
                .write(folder.resolve("x"));

        DocumentReader.open(file).first().forEach(row -> {
            assertThat(row.text("A")).isEqualTo("2");
            assertThat(row.text("B")).isEqualTo("De Kade");
            assertThat(row.text("C")).isEqualTo("een\ntwee");
        });
    }

    @Test
    void a_file_without_styles_or_shared_texts_is_read() throws IOException {
        Path made = new WorkbookFile()
                .sheet("Cijfers")
                .part(
                        SHEET,
                        sheet("<row><c t=\"str\"><v>A</v></c><c t=\"str\"><v>B</v></c><c t=\"str\"><v>C</v></c></row>"
                                + "<row><c s=\"1\"><v>45566</v></c></row>"))
                .write(folder.resolve("made"));
        Path file = without(made, "xl/styles.xml", "xl/sharedStrings.xml");

        assertThat(read(DocumentReader.open(file), "A")).containsExactly("2 45566");
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "_rels/.rels"})
    void a_reference_outside_the_document_is_refused_and_not_followed(String part) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "geheim");
        Path file = new WorkbookFile()
                .sheet("Cijfers")
                .row("A", "B", "C")
                .part(part, "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><x>&e;</x>")
                .write(folder.resolve("x"));

        assertThatThrownBy(() -> DocumentReader.open(file))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageNotContaining("geheim");
    }

    @Test
    void one_text_that_many_cells_share_cannot_make_a_row_larger_than_the_file() throws IOException {
        String cells = "<c t=\"s\"><v>0</v></c>".repeat(1_999);
        Path file = new WorkbookFile()
                .sheet("Cijfers")
                .row("x".repeat(90_000))
                .part(SHEET, sheet("<row>" + cells + "</row>"))
                .write(folder.resolve("x"));

        assertThatThrownBy(() -> DocumentReader.open(file))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("veel te lang");
    }

    @Test
    void more_shared_text_than_is_kept_is_refused() throws IOException {
        String text = "<si><t>" + "x".repeat(90_000) + "</t></si>";
        Path file = new WorkbookFile()
                .sheet("Cijfers")
                .row("A", "B", "C")
                .part("xl/sharedStrings.xml", "<sst>" + text.repeat((64 << 20) / 90_000 + 1) + "</sst>")
                .write(folder.resolve("x"));

        assertThatThrownBy(() -> DocumentReader.open(file)).hasMessageContaining("te veel verschillende teksten");
    }

    @Test
    void a_cell_in_column_16384_is_refused() throws IOException {
        Path file = new WorkbookFile()
                .sheet("Cijfers")
                .part(SHEET, sheet("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"))
                .write(folder.resolve("x"));

        assertThatThrownBy(() -> DocumentReader.open(file)).hasMessageContaining("2.000 kolommen");
    }

    @Test
    void a_file_that_was_cut_off_says_so_and_says_what_to_do() throws IOException {
        Path good = new WorkbookFile().sheet("Cijfers").row("A", "B", "C").write(folder.resolve("good"));
        Path cut = folder.resolve("cut");
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(good), 400));

        assertThatThrownBy(() -> DocumentReader.open(cut))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("Haal het bestand opnieuw op");
    }

    @Test
    void a_workbook_of_which_a_sheet_is_missing_is_refused() throws IOException {
        Path good = new WorkbookFile().sheet("Cijfers").row("A", "B", "C").write(folder.resolve("good"));

        assertThatThrownBy(() -> DocumentReader.open(without(good, SHEET))).hasMessageContaining("blad ‘Cijfers’");
    }

    private Path without(Path made, String... parts) throws IOException {
        Path file = folder.resolve("without");
        try (var zip = new java.util.zip.ZipFile(made.toFile());
                var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : java.util.Collections.list(zip.entries())) {
                if (!List.of(parts).contains(part.getName())) {
                    out.putNextEntry(new java.util.zip.ZipEntry(part.getName()));
                    zip.getInputStream(part).transferTo(out);
                }
            }
        }
        return file;
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    private static List<String> read(Document document, String column) throws IOException {
        List<String> read = new ArrayList<>();
        document.first().forEach(row -> read.add(row.line() + " " + row.text(column)));
        return read;
    }
}
