package nl.openvensters.portal.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import nl.openvensters.benchmark.BoardComparison;
import nl.openvensters.benchmark.BoardMeasure;
import nl.openvensters.benchmark.BoardTraits;
import nl.openvensters.benchmark.Quartiles;
import nl.openvensters.benchmark.Weights;
import nl.openvensters.figure.FigureValue;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a board takes to its council. */
class StandingReportTest {

    @TempDir
    Path folder;

    private static final String DAY = "Stand van 30 november 2026";

    @Test
    void the_pdf_tells_the_figure_the_others_three_questions_and_that_a_signal_is_no_norm() throws IOException {
        var out = new ByteArrayOutputStream();
        StandingReport.pdf(standing(), DAY, out);

        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(DAY)
                    .contains("De solvabiliteit 2 van Stichting Dam was 0,63 eind 2024.")
                    .contains("Van 6 besturen die erop lijken")
                    .contains("Hoe komt het dat wij hoger zitten")
                    .contains("een signaal, geen norm")
                    .contains("Bron: DUO, jaarrekening 2024")
                    .contains("Bestuur 5");
        }
    }

    @Test
    void the_spreadsheet_has_a_row_for_each_board_by_name_and_no_formula_of_somebody_elses() throws IOException {
        var out = new ByteArrayOutputStream();
        StandingReport.xlsx(standing(), DAY, out);
        String text = text(out.toByteArray());

        assertThat(text).contains(DAY, "solvabiliteit2", "90001", "Bestuur 1", "Bestuur 5", "0.63", "2024");
        assertThat(text.indexOf("Bestuur 2")).isLessThan(text.indexOf("Bestuur 5"));
        assertThat(text).doesNotContain("<f>", ">=HYPERLINK");
    }

    private static BoardComparison standing() {
        List<BoardTraits> boards = IntStream.rangeClosed(0, 5)
                .mapToObj(i -> board("9000" + (i + 2), i == 0 ? "=HYPERLINK(1)" : "Bestuur " + i))
                .toList();
        List<BoardComparison.Other> others = IntStream.range(0, boards.size())
                .mapToObj(i -> new BoardComparison.Other(boards.get(i), 0.40 + i / 100.0))
                .toList();
        var line = new BoardComparison.Line(
                BoardMeasure.SOLVENCY,
                2024,
                FigureValue.of(new BigDecimal("0.63")),
                0,
                others,
                Quartiles.of(others.stream().map(BoardComparison.Other::value).toList()),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                List.of(new BoardComparison.Point(2024, FigureValue.of(new BigDecimal("0.63")))),
                List.of());
        return new BoardComparison(board("90001", "Stichting Dam"), Weights.USUAL, boards, List.of(line), List.of());
    }

    private static BoardTraits board(String number, String name) {
        return new BoardTraits(
                Long.parseLong(number),
                number,
                name,
                3,
                OptionalDouble.of(300),
                OptionalDouble.of(29),
                0,
                OptionalDouble.of(4));
    }

    /** The sizes stand behind each part, so it is read as a file and not as a stream. */
    private String text(byte[] book) throws IOException {
        Path file = Files.write(folder.resolve("report.xlsx"), book);
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
