package nl.openvensters.portal.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import nl.openvensters.monitor.report.Figure;
import nl.openvensters.monitor.report.FigureTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonitorFileTest {

    @TempDir
    private Path folder;

    private static final List<ShownTable> TABLES = List.of(FigureTexts.shown(new FigureTable(
            "boards",
            List.of("schools", "filled", "rate", "lastLogin"),
            List.of(
                    new FigureTable.Row(
                            "41234",
                            "=cmd|' /C calc'!A0",
                            List.of(
                                    Figure.count(1234),
                                    Figure.count(3),
                                    Figure.share(1, 3),
                                    Figure.day(Optional.of(LocalDate.of(2026, 11, 2))))),
                    new FigureTable.Row(
                            "41235", "Leeg", List.of(Figure.count(0), Figure.count(0), Figure.NONE, Figure.NONE))))));

    @Test
    void a_csv_has_a_line_for_each_figure_and_no_formula() throws IOException {
        var out = new ByteArrayOutputStream();
        MonitorFile.csv(TABLES, out);

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "\uFEFFOnderdeel;Regel;Cijfer;Waarde",
                        "Per bestuur;'=cmd|' /C calc'!A0;Scholen;1234",
                        "Per bestuur;'=cmd|' /C calc'!A0;Minstens 80%;3",
                        "Per bestuur;'=cmd|' /C calc'!A0;Gevuld;33,33%",
                        "Per bestuur;'=cmd|' /C calc'!A0;Laatst ingelogd;2026-11-02",
                        "Per bestuur;Leeg;Scholen;0",
                        "Per bestuur;Leeg;Minstens 80%;0",
                        "Per bestuur;Leeg;Gevuld;",
                        "Per bestuur;Leeg;Laatst ingelogd;");
    }

    @Test
    void a_workbook_has_a_sheet_for_each_table_with_numbers_as_numbers_and_names_as_text() throws IOException {
        var out = new ByteArrayOutputStream();
        MonitorFile.xlsx(List.of("Over"), TABLES, out);

        String sheet = entry(out.toByteArray(), "xl/worksheets/sheet2.xml");
        assertThat(sheet).contains("<v>1234</v>").doesNotContain("<f>");
        assertThat(entry(out.toByteArray(), "xl/workbook.xml")).contains("Over dit bestand", "Per bestuur");
    }

    private String entry(byte[] book, String name) throws IOException {
        Path file = Files.write(folder.resolve("book.xlsx"), book);
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
