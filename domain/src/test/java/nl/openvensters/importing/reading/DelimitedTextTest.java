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
}
