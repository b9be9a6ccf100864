package nl.openvensters.site.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {

    private record Row(String naam, BigDecimal waarde) {}

    private static final List<Column<Row>> COLUMNS = List.of(
            Column.text("naam", row -> Optional.ofNullable(row.naam())),
            Column.number("waarde", row -> Optional.ofNullable(row.waarde())));

    @TempDir
    private Path folder;

    private void write(int most, Row... rows) throws IOException {
        try (var table =
                new TableFile<>(folder.resolve("a.csv"), folder.resolve("a.xlsx"), "Gegevens", COLUMNS, most)) {
            for (Row row : rows) {
                table.write(row);
            }
        }
    }

    private String csv() throws IOException {
        return Files.readString(folder.resolve("a.csv"), StandardCharsets.UTF_8);
    }

    @Test
    void a_line_ends_as_the_standard_says_and_what_is_unknown_is_empty() throws IOException {
        write(100, new Row("Súd", new BigDecimal("1.5")), new Row("De \"Bron\", Dam", null));

        assertThat(csv()).isEqualTo("naam,waarde\r\nSúd,1.5\r\n\"De \"\"Bron\"\", Dam\",\r\n");
    }

    @Test
    void a_text_cannot_become_a_formula_and_a_number_below_zero_stays_one() throws IOException {
        write(100, new Row("=HYPERLINK(\"x\")", new BigDecimal("-3")), new Row("@som", null));

        assertThat(csv()).contains("\"'=HYPERLINK(\"\"x\"\")\",-3\r\n").contains("'@som,");
        assertThat(sheet("xl/worksheets/sheet2.xml")).doesNotContain("<f>").contains("=HYPERLINK");
    }

    @Test
    void the_first_sheet_says_what_the_columns_are() throws IOException {
        write(100);

        assertThat(sheet("xl/sharedStrings.xml")).contains("De naam van de school.");
    }

    @Test
    void what_does_not_fit_on_a_sheet_goes_on_on_the_next() throws IOException {
        write(3, new Row("een", null), new Row("twee", null), new Row("drie", null));

        assertThat(sheet("xl/worksheets/sheet2.xml")).contains("twee").doesNotContain("drie");
        assertThat(sheet("xl/worksheets/sheet3.xml")).contains("drie");
    }

    private String sheet(String name) throws IOException {
        try (var zip = new ZipFile(folder.resolve("a.xlsx").toFile());
                var in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
