package nl.openvensters.portal.benchmark;

import static nl.openvensters.markup.Markup.escaped;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.benchmark.Benchmarks;
import nl.openvensters.benchmark.BoardComparison;
import nl.openvensters.benchmark.StandingQuestions;
import nl.openvensters.benchmark.StandingStory;
import nl.openvensters.benchmark.StandingStory.Chapter;
import nl.openvensters.benchmark.StandingStory.ShownMeasure;
import nl.openvensters.benchmark.Weights;
import nl.openvensters.markup.SpreadsheetText;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.pdf.AccessiblePdf;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.BoardRepository;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Where a board stands as a report for its council and its annual report: PDF, and the numbers for a spreadsheet. */
@WebServlet(urlPatterns = {"/bestuur/rapport.pdf", "/bestuur/rapport.xlsx"})
public class StandingReport extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of("Benchmark");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient Benchmarks benchmarks;

    @Inject
    private transient BoardRepository register;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Days days;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<BoardComparison> standing;
        try {
            standing = standing(request);
        } catch (NotAllowed e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (standing.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean pdf = request.getServletPath().endsWith(".pdf");
        var file = new ByteArrayOutputStream();
        String on = TEXTS.tell("report.on", days.day(days.today()));
        if (pdf) {
            pdf(standing.get(), on, file);
        } else {
            xlsx(standing.get(), on, file);
        }
        response.setContentType(pdf ? "application/pdf" : XLSX);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"waar-staan-wij-" + standing.get().own().number() + (pdf ? ".pdf" : ".xlsx")
                        + "\"");
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
    }

    private Optional<BoardComparison> standing(HttpServletRequest request) {
        String number = request.getParameter("nummer");
        return number == null || !number.matches("[0-9]{5}")
                ? Optional.empty()
                : register.profile(new BoardNumber(number), days.today())
                        .flatMap(board -> benchmarks.ofOwn(
                                signedIn.actor(), board.id(), Weights.read(request.getParameter("gewicht"))));
    }

    /** @param on of which day it is, in a sentence */
    static void pdf(BoardComparison standing, String on, OutputStream out) throws IOException {
        var story = new StandingStory(standing, standing.own().name());
        String title = TEXTS.tell("report.title", standing.own().name());
        var body = new StringBuilder();
        tag(body, "h1", title);
        tag(body, "p", on);
        tag(body, "p", story.traits());
        tag(body, "h2", TEXTS.tell("questions"));
        StandingQuestions.of(standing).forEach(question -> tag(body, "p", question));
        for (Chapter chapter : story.chapters()) {
            tag(body, "h2", chapter.title());
            chapter.figures().forEach(told -> told(body, told));
        }
        tag(body, "h2", TEXTS.tell("compared"));
        tag(body, "p", story.chosen());
        body.append(story.comparators().html());
        tag(body, "p", StandingStory.noNorm());
        AccessiblePdf.write(
                AccessiblePdf.page(title, TEXTS.tell("report.description"), title + " · " + on, body.toString()), out);
    }

    private static void told(StringBuilder body, ShownMeasure told) {
        tag(body, "h3", told.title());
        told.sentences().forEach(sentence -> tag(body, "p", sentence));
        told.picture()
                .ifPresent(picture ->
                        body.append(AccessiblePdf.picture(picture.wide(), String.join(" ", told.sentences()))));
        told.caveats().forEach(caveat -> body.append("<p class=\"soft\">")
                .append(escaped(caveat))
                .append("</p>"));
        if (!told.years().rows().isEmpty()) {
            body.append(told.years().html());
        }
        body.append("<p class=\"soft\">").append(escaped(told.definition() + " " + told.source()));
        body.append("</p>");
    }

    private static void tag(StringBuilder body, String tag, String text) {
        body.append('<').append(tag).append('>').append(escaped(text));
        body.append("</").append(tag).append('>');
    }

    /** @param on of which day it is, in a sentence */
    static void xlsx(BoardComparison standing, String on, OutputStream out) throws IOException {
        var story = new StandingStory(standing, standing.own().name());
        try (Workbook book = new Workbook(out, "Open Vensters", "1.0")) {
            Worksheet about = book.newWorksheet(TEXTS.tell("file.about"));
            about.width(0, 120);
            about.value(0, 0, TEXTS.tell("report.title", standing.own().name()));
            about.value(1, 0, on);
            about.value(2, 0, story.chosen());
            int line = 3;
            for (String question : StandingQuestions.of(standing)) {
                about.value(line++, 0, question);
            }
            Worksheet sheet = book.newWorksheet(TEXTS.tell("file.figures"));
            String[] heads = TEXTS.tell("file.heads").split(",");
            for (int i = 0; i < heads.length; i++) {
                sheet.value(0, i, heads[i]);
            }
            int row = 1;
            for (BoardComparison.Line one : standing.lines()) {
                String name = TEXTS.tell("file.own");
                if (one.number().isPresent()) {
                    row = row(
                            sheet,
                            row,
                            one,
                            standing.own().number(),
                            name,
                            one.number().getAsDouble());
                }
                for (BoardComparison.Other other : one.others()) {
                    row = row(
                            sheet,
                            row,
                            one,
                            other.board().number(),
                            other.board().name(),
                            other.value());
                }
            }
            sheet.freezePane(0, 1);
        }
    }

    private static int row(
            Worksheet sheet, int row, BoardComparison.Line line, String number, String name, double value) {
        sheet.value(row, 0, line.measure().code());
        sheet.value(row, 1, line.year());
        sheet.value(row, 2, number);
        sheet.value(row, 3, SpreadsheetText.harmless(name));
        sheet.value(row, 4, value);
        return row + 1;
    }
}
