package nl.openvensters.site.sector;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.openvensters.language.Language;
import nl.openvensters.markup.CsvLines;
import nl.openvensters.markup.SpreadsheetText;
import nl.openvensters.sector.SectorFigure;
import nl.openvensters.sector.SectorFigures;
import nl.openvensters.sector.SectorMaps;
import nl.openvensters.sector.SectorReport;
import nl.openvensters.sector.SectorStory;
import nl.openvensters.site.address.Addresses;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Hands out what a page of the sector tells as CSV, XLSX and pictures, each with its source in it. */
@WebServlet(SectorAddress.ROOT + "/*")
public class SectorFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PNG = ".png";
    private static final String TRY_AGAIN_SECONDS = "5";
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

    @Inject
    private transient SectorFigures figures;

    @Inject
    private transient PaintedPictures points;

    /** A file with its type. */
    private record Made(byte[] content, String type) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SectorAddress> address = SectorAddress.of(Addresses.path(request))
                .filter(one -> one.file().isPresent());
        // The same until all is added up anew; who has it is told so before anything is read or drawn.
        Optional<String> tag = figures.version()
                .map(version -> "\"" + Integer.toHexString(version.hashCode()) + "-" + Language.spoken() + "\"");
        if (address.isPresent() && tag.isPresent() && tag.get().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Optional<SectorReport> report =
                address.flatMap(one -> asked.report(one, request.getParameter(AskedSector.EDITION)));
        String file = address.flatMap(SectorAddress::file).orElse("");
        Optional<Made> made;
        try {
            made = report.isEmpty() ? Optional.empty() : made(file, report.get());
        } catch (TooBusyToPaint e) {
            response.setHeader("Retry-After", TRY_AGAIN_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        if (made.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // Programs and pages of others read this as they read the API.
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setHeader("Cache-Control", "no-cache");
        tag.ifPresent(one -> response.setHeader("ETag", one));
        response.setContentType(made.get().type());
        if (file.endsWith(".svg") || file.endsWith(PNG)) {
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
        Optional<String> svg = drawn(file.substring(0, file.lastIndexOf('.')), report);
        return file.endsWith(PNG)
                ? svg.map(text -> new Made(points.of(text), "image/png"))
                : svg.map(text -> new Made(text.getBytes(StandardCharsets.UTF_8), "image/svg+xml"));
    }

    private Optional<String> drawn(String picture, SectorReport report) {
        return picture.equals("kaart")
                ? maps.of(report).flatMap(SectorMaps.Shown::svg)
                : new SectorStory(report).alone(picture);
    }

    private static byte[] csv(SectorReport report) throws IOException {
        var out = new ByteArrayOutputStream();
        try (CsvLines csv = CsvLines.forPrograms(out)) {
            csv.line(COLUMNS);
            rows(report).forEach(csv::line);
        }
        return out.toByteArray();
    }

    private static List<List<Object>> rows(SectorReport report) {
        String source = new SectorStory(report).source();
        return report.figures().stream().map(one -> row(report, one, source)).toList();
    }

    private static List<Object> row(SectorReport report, SectorFigure one, String source) {
        return List.of(
                report.topic().code(),
                report.area().level().word(),
                report.area().key(),
                report.name(),
                one.year(),
                one.part(),
                one.least().stripTrailingZeros(),
                one.most().stripTrailingZeros(),
                one.units(),
                one.known(),
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
                List<Object> row = row(report, one, "");
                for (int i = 0; i < 4; i++) {
                    sheet.value(line + 1, i, SpreadsheetText.harmless(row.get(i).toString()));
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
