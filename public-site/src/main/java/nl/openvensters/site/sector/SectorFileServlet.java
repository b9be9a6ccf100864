package nl.openvensters.site.sector;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.openvensters.markup.SpreadsheetText;
import nl.openvensters.sector.SectorFigure;
import nl.openvensters.sector.SectorMaps;
import nl.openvensters.sector.SectorReport;
import nl.openvensters.sector.SectorStory;
import nl.openvensters.site.address.Addresses;
import nl.openvensters.story.chart.StandalonePicture;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Hands out what a page of the sector tells as CSV, XLSX and pictures, each with its source in it. */
@WebServlet(SectorAddress.ROOT + "/*")
public class SectorFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> COLUMNS = List.of(
            "onderwerp",
            "niveau",
            "gebied",
            "naam",
            "jaar",
            "deel",
            "ten_minste",
            "ten_hoogste",
            "over",
            "van",
            "bron");

    @Inject
    private transient AskedSector asked;

    @Inject
    private transient SectorMaps maps;

    /** A file with its type. */
    private record Made(byte[] content, String type) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SectorAddress> address = SectorAddress.of(Addresses.path(request))
                .filter(one -> one.file().isPresent());
        Optional<SectorReport> report =
                address.flatMap(one -> asked.report(one, request.getParameter(AskedSector.EDITION)));
        String file = address.flatMap(SectorAddress::file).orElse("");
        Optional<Made> made = report.isEmpty() ? Optional.empty() : made(file, report.get());
        if (made.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // Programs and pages of others read this as they read the API.
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentType(made.get().type());
        if (file.endsWith(".svg")) {
            // A picture holds its own style and nothing else.
            response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        } else {
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + report.get().topic().code() + file.substring(file.lastIndexOf('.'))
                            + "\"");
        }
        response.setContentLength(made.get().content().length);
        response.getOutputStream().write(made.get().content());
    }

    private Optional<Made> made(String file, SectorReport report) throws IOException {
        if (file.endsWith(".csv")) {
            return Optional.of(new Made(csv(report), "text/csv;charset=UTF-8;header=present"));
        }
        if (file.endsWith(".xlsx")) {
            return Optional.of(new Made(xlsx(report), XLSX));
        }
        Optional<String> svg = file.equals("kaart.svg")
                ? maps.of(report).flatMap(SectorMaps.Shown::svg)
                : new SectorStory(report)
                        .pictures().stream()
                                .filter(part -> file.equals(part.id() + ".svg"))
                                .findFirst()
                                .map(part -> StandalonePicture.of(part.picture()));
        return svg.map(text -> new Made(text.getBytes(StandardCharsets.UTF_8), "image/svg+xml"));
    }

    private static byte[] csv(SectorReport report) throws IOException {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS);
            rows(report).forEach(csv::writeRecord);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<List<String>> rows(SectorReport report) {
        String source = new SectorStory(report).source();
        return report.figures().stream().map(one -> row(report, one, source)).toList();
    }

    private static List<String> row(SectorReport report, SectorFigure one, String source) {
        return List.of(
                report.topic().code(),
                report.area().level().word(),
                report.area().key(),
                SpreadsheetText.harmless(report.name()),
                String.valueOf(one.year()),
                one.part(),
                one.least().stripTrailingZeros().toPlainString(),
                one.most().stripTrailingZeros().toPlainString(),
                String.valueOf(one.units()),
                String.valueOf(one.known()),
                source);
    }

    private static byte[] xlsx(SectorReport report) throws IOException {
        var story = new SectorStory(report);
        var out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Open Vensters", "1.0")) {
            Worksheet about = book.newWorksheet("Over");
            List<String> lines =
                    List.of(story.title() + " – " + report.name(), story.definition(), story.source(), story.bands());
            for (int line = 0; line < lines.size(); line++) {
                about.value(line, 0, lines.get(line));
            }
            about.width(0, 120);
            Worksheet sheet = book.newWorksheet("Cijfers");
            for (int i = 0; i < COLUMNS.size() - 1; i++) {
                sheet.value(0, i, COLUMNS.get(i));
            }
            for (int line = 0; line < report.figures().size(); line++) {
                SectorFigure one = report.figures().get(line);
                List<String> row = row(report, one, "");
                for (int i = 0; i < 4; i++) {
                    sheet.value(line + 1, i, row.get(i));
                }
                sheet.value(line + 1, 4, one.year());
                sheet.value(line + 1, 5, one.part());
                sheet.value(line + 1, 6, one.least());
                sheet.value(line + 1, 7, one.most());
                sheet.value(line + 1, 8, one.units());
                sheet.value(line + 1, 9, one.known());
            }
            sheet.freezePane(0, 1);
        }
        return out.toByteArray();
    }
}
