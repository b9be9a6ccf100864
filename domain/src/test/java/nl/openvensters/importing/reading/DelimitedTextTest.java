package nl.openvensters.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.openvensters.importing.RejectedRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTextTest {

    private static final String MARK = "\ufeff";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"windows-1252, false", "UTF-8, true", "UTF-8, false"})
    void point_1_the_encoding_is_found_by_content(String encoding, boolean marked) throws IOException {
        Path file = write(
                (marked ? MARK : "") + "BRIN;NAAM\r\n99AA;Súdwest’s école\r\n99AB;Gewoon\r\n",
                Charset.forName(encoding));

        assertThat(texts(file, "NAAM")).containsExactly("Súdwest’s école", "Gewoon");
        assertThat(DocumentReader.open(file).first().columns()).containsExactly("BRIN", "NAAM");
    }

    @Test
    void point_1_a_letter_of_two_bytes_across_the_blocks_that_are_looked_at_is_no_fault() throws IOException {
        String filler = "x".repeat(65535 - "BRIN;NAAM\n99AA;".length());
        Path file = write("BRIN;NAAM\n99AA;" + filler + "é\n", StandardCharsets.UTF_8);

        assertThat(texts(file, "NAAM")).containsExactly(filler + "é");
    }

    @Test
    void point_1_one_wrong_byte_far_into_the_file_makes_it_windows_1252() throws IOException {
        Path file = write("BRIN;NAAM\n" + "99AA;Gewoon\n".repeat(20_000) + "99AB;é\n", Charset.forName("windows-1252"));

        assertThat(texts(file, "NAAM")).hasSize(20_001).endsWith("é");
    }

    @Test
    void a_file_that_was_broken_off_on_its_way_is_refused() throws IOException {
        Path file = write("BRIN;NAAM;PLAATS\n99AA;De Kade;ASSEN\n99AB;De K", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> texts(file, "NAAM"))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessage("Het bestand is afgebroken: regel 3, de laatste, is niet af.");
        assertThat(texts(write("BRIN;NAAM;PLAATS\n99AA;De Kade;ASSEN", StandardCharsets.UTF_8), "NAAM"))
                .as("whole, without an end of line")
                .containsExactly("De Kade");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void a_file_of_two_bytes_a_letter_is_told_as_that(String encoding) throws IOException {
        Path file = write(MARK + "BRIN;NAAM\n99AA;De Kade\n", Charset.forName(encoding));

        assertThatThrownBy(() -> DocumentReader.open(file)).hasMessageContaining("Bewaar het als UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void the_delimiter_is_found_in_the_header_also_when_quoted_names_hold_others(String delimiter) throws IOException {
        Path file = write(
                String.join(delimiter, "\"A;,,;;\"", "B", "C") + "\n" + String.join(delimiter, "1", "2", "3"),
                StandardCharsets.UTF_8);

        assertThat(texts(file, "B")).containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void lines_are_counted_as_an_editor_does_and_blank_ones_are_passed_over(String end) throws IOException {
        Path file =
                write(String.join(end, "A;B", "1;2", "", " ; ", "\"3" + end + "3\";4", "5;6"), StandardCharsets.UTF_8);

        List<Integer> lines = new ArrayList<>();
        DocumentReader.open(file).first().forEach(row -> lines.add(row.line()));
        assertThat(lines).containsExactly(2, 5, 7);
    }

    @Test
    void point_8_double_quotes_inside_a_name_are_read_and_put_right_when_escaped_twice() throws IOException {
        Path file = write("""
                CODE;NAAM
                1;"BS ""De Kade""\"
                2;"BS ""\""De Kade""\"""
                3;"\""De Kade""\"
                4;BS De Kade
                """, StandardCharsets.UTF_8);

        assertThat(names(file)).containsExactly("BS \"De Kade\"", "BS \"De Kade\"", "De Kade", "BS De Kade");
    }

    @Test
    void point_9_a_cell_with_only_a_space_is_blank() throws IOException {
        Path file = write("CODE;TELEFOON;WEBSITE\n1; ;\u00a0\n", StandardCharsets.UTF_8);

        assertThat(texts(file, "TELEFOON")).containsExactly("");
        assertThat(texts(file, "WEBSITE")).containsExactly("");
    }

    @Test
    void point_7_columns_are_found_by_every_name_they_have_had() throws IOException {
        Path file = write(
                "Brin Nummer;VESTIGINGSNUMMER;PRIKDATUM_SCORES;VMBO_BL\n99AA;1;20230601;7\n", StandardCharsets.UTF_8);
        Document document = DocumentReader.open(file);

        assertThat(document.hasColumns("INSTELLINGSCODE", "VESTIGINGSCODE", "PRIKDATUM", "VMBO_B"))
                .isTrue();
        document.first().forEach(row -> {
            assertThat(row.schoolCode()).hasToString("99AA01");
            assertThat(row.filledDate("PRIKDATUM")).hasToString("2023-06-01");
            assertThat(row.text("VMBO_BL")).isEqualTo("7");
        });
    }

    @Test
    void point_7_a_column_with_the_name_itself_goes_before_one_that_is_listed_as_its_other_name() throws IOException {
        Path file = write("NAAM;VESTIGINGSNAAM\nbestuur;school\n", StandardCharsets.UTF_8);

        assertThat(texts(file, "VESTIGINGSNAAM")).containsExactly("school");
        assertThat(texts(file, "NAAM")).containsExactly("bestuur");
    }

    @Test
    void a_row_with_shifted_cells_is_rejected_and_the_others_are_not() throws IOException {
        Path file = write("A;B;C\n1;2\n1;2;3;4\n1;2;3;;\n5;6;7\n", StandardCharsets.UTF_8);

        List<String> read = new ArrayList<>();
        DocumentReader.open(file).first().forEach(row -> {
            try {
                read.add(row.text("B"));
            } catch (RejectedRow e) {
                read.add(e.why());
            }
        });
        assertThat(read)
                .containsExactly(
                        "De rij heeft 2 kolommen, maar de kop heeft er 3.",
                        "De rij heeft 4 kolommen, maar de kop heeft er 3.",
                        "2",
                        "6");
    }

    @Test
    void a_quote_that_never_closes_refuses_the_file_and_does_not_swallow_its_rows() throws IOException {
        Path file = write("A;B\n1;2\n3;\"4\n" + "5;6\n".repeat(100), StandardCharsets.UTF_8);

        assertThatThrownBy(() -> texts(file, "A"))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("regel 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A;B;C\n1;2;3\n4;\"5;6\n7;8;9\n",
                "A;B;C\n1;\"2;3\n4;5;6\n7;\"8;9\n10;11;12\n",
                "A;B;C\n1;2;3\n4;5;\"6\n"
            })
    void a_quote_that_swallows_a_few_rows_refuses_the_file_also_at_its_end(String text) throws IOException {
        Path file = write(text, StandardCharsets.UTF_8);

        assertThatThrownBy(() -> texts(file, "A"))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("aanhalingsteken");
    }

    @Test
    void a_cell_without_end_refuses_the_file() throws IOException {
        Path file = write("A;B\n1;" + "x".repeat(3_000_000), StandardCharsets.UTF_8);

        assertThatThrownBy(() -> texts(file, "A")).isInstanceOf(UnreadableDocument.class);
    }

    @Test
    void a_missing_empty_or_binary_file_is_refused_in_a_sentence() throws IOException {
        Path binary = folder.resolve("binary");
        Files.write(binary, new byte[] {'G', 'I', 'F', 0, 1, 2});

        assertThatThrownBy(() -> DocumentReader.open(folder.resolve("none.csv")))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessage("Het bestand is er niet of mag niet gelezen worden.");
        assertThatThrownBy(() -> DocumentReader.open(folder)).isInstanceOf(UnreadableDocument.class);
        assertThatThrownBy(() -> DocumentReader.open(write(MARK + " \n", StandardCharsets.UTF_8)))
                .hasMessage("Het bestand is leeg.");
        assertThatThrownBy(() -> DocumentReader.open(binary)).hasMessageStartingWith("Dit is geen tekst");
    }

    private List<String> texts(Path file, String column) throws IOException {
        List<String> texts = new ArrayList<>();
        DocumentReader.open(file).first().forEach(row -> texts.add(row.text(column)));
        return texts;
    }

    private List<String> names(Path file) throws IOException {
        List<String> names = new ArrayList<>();
        DocumentReader.open(file).first().forEach(row -> names.add(row.name("NAAM")));
        return names;
    }

    private Path write(String text, Charset encoding) throws IOException {
        Path file = Files.createTempFile(folder, "any", ".bin");
        return Files.write(file, text.getBytes(encoding));
    }

    @Test
    void a_line_that_names_the_separator_is_no_header() throws IOException {
        assertThat(firstCells("sep=;\r\nA;B;C\r\n1,5;2,5;3,5\r\n")).containsExactly("3 1,5");
        assertThat(firstCells("\uFEFFsep=,\r\nA,B,C\r\n1;5,2;5,3\r\n")).containsExactly("3 1;5");
    }

    @Test
    void titles_above_the_header_are_passed_over_also_with_delimiters_behind_or_within_them() throws IOException {
        assertThat(firstCells("Leerlingen per school\r\n\r\nA;B;C\r\n1;2;3\r\n"))
                .containsExactly("4 1");
        assertThat(firstCells("Leerlingen per school;;\r\nBron: DUO, 2024;;\r\nA;B;C\r\n1;2;3\r\n"))
                .containsExactly("4 1");
        assertThat(firstCells("Leerlingen, scholen, besturen\r\nA;B;C;D;E;F\r\n1;2;3;4;5;6\r\n"))
                .containsExactly("3 1");
    }

    @Test
    void a_header_of_two_names_is_one_whatever_stands_in_the_rows_below() throws IOException {
        assertThat(firstCells("A;B\r\n1;een, twee, drie en vier\r\n2;vijf\r\n")).containsExactly("2 1", "3 2");
    }

    @Test
    void a_first_row_of_another_width_does_not_become_the_header() throws IOException {
        assertThatThrownBy(() -> firstCells("A;B;C\r\n1;2;3;4\r\n5;6;7\r\n8;9;10\r\n"))
                .isInstanceOf(RejectedRow.class);
    }

    @Test
    void a_web_page_that_was_kept_as_a_file_is_told_as_that() {
        assertThatThrownBy(() -> firstCells("\r\n<!DOCTYPE html>\n<html><body>404</body></html>"))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("webpagina");
        assertThatThrownBy(() -> firstCells("<?xml version=\"1.0\"?>\n<html xmlns=\"x\"></html>"))
                .hasMessageContaining("webpagina");
    }

    @Test
    void a_spreadsheet_of_an_old_kind_is_told_as_that() throws IOException {
        Path file = Files.write(
                folder.resolve("old"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, 0});

        assertThatThrownBy(() -> DocumentReader.open(file)).hasMessageContaining("Bewaar het als XLSX");
    }

    private List<String> firstCells(String content) throws IOException {
        List<String> read = new ArrayList<>();
        Document document = DocumentReader.open(Files.writeString(folder.resolve("any"), content));
        document.first().forEach(row -> read.add(row.line() + " " + row.text("A")));
        return read;
    }

    @Test
    void another_bound_than_five_is_not_taken_for_fewer_than_five() {
        assertThatThrownBy(() -> firstRow("<10").count("A"))
                .isInstanceOf(RejectedRow.class)
                .hasMessage("Een grens als <10 kennen wij niet. Wij lezen <5, * en NA.");
    }

    @Test
    void a_date_that_can_mean_two_days_is_rejected_and_the_first_of_a_month_is_not() throws IOException {
        assertThatThrownBy(() -> firstRow("10/1/2024").filledDate("A"))
                .isInstanceOf(RejectedRow.class)
                .hasMessage("Is dit 10 januari 2024 of 1 oktober 2024? Schrijf de datum als 2024-01-10.");
        assertThat(firstRow("01/10/2024").filledDate("A")).hasToString("2024-10-01");
        assertThat(firstRow("13/10/2024").filledDate("A")).hasToString("2024-10-13");
        assertThat(firstRow("10-1-2024").filledDate("A")).hasToString("2024-01-10");
    }

    private Row firstRow(String cell) throws IOException {
        List<Row> rows = new ArrayList<>();
        DocumentReader.open(Files.writeString(folder.resolve("any"), "A;B;C\n" + cell + ";1;1\n"))
                .first()
                .forEach(rows::add);
        return rows.get(0);
    }
}
