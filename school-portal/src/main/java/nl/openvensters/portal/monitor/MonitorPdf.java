package nl.openvensters.portal.monitor;

import static nl.openvensters.markup.Markup.escaped;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.openvensters.language.Dutch;
import nl.openvensters.monitor.report.FigureTable;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.pdf.AccessiblePdf;
import nl.openvensters.story.chart.ProgressChart;
import nl.openvensters.visit.VisitorMonths;

/** The monitor of a day on paper: key figures, pictures, what lies behind and how it is counted. */
final class MonitorPdf {

    private static final Texts TEXTS = FigureTexts.TEXTS;

    /** More rows are for the file with figures. */
    private static final int MOST_ROWS = 40;

    /** What a page of A4 has no room for beside the rest; the file with figures has it. */
    private static final Set<String> LEFT_OUT = Set.of("deliberate", "explainedShare", "judged", "unjudged");

    private MonitorPdf() {}

    static void write(Reported reported, MonitorTargets targets, OutputStream out) throws IOException {
        String on = TEXTS.tell("report.on", Dutch.day(reported.report().on()));
        var body = new StringBuilder();
        tag(body, "h1", reported.title());
        tag(body, "p", on);
        reported.frozen().ifPresent(frozen -> tag(body, "p", frozen));
        reported.paragraph().ifPresent(words -> body.append("<p class=\"words\">")
                .append(escaped(words))
                .append("</p>"));
        for (FigureTable table : reported.report().tables()) {
            if (!table.rows().isEmpty() && !table.id().equals("limits")) {
                ShownTable shown = FigureTexts.shown(table);
                head(body, shown);
                pictures(body, table, targets);
                table(body, shown);
            }
        }
        reported.beside().forEach(shown -> {
            head(body, shown);
            table(body, shown);
        });
        tag(body, "h2", TEXTS.tell("report.definitions"));
        for (Definitions.Definition definition : Definitions.all()) {
            tag(body, "h3", definition.name());
            tag(body, "p", definition.text());
        }
        reported.leftOut().forEach(sentence -> tag(body, "p", sentence));
        tag(body, "p", TEXTS.tell("report.source"));
        AccessiblePdf.write(
                AccessiblePdf.page(
                        reported.title() + " " + on,
                        TEXTS.tell("report.description"),
                        reported.title() + " · " + on,
                        body.toString()),
                out);
    }

    private static void head(StringBuilder body, ShownTable shown) {
        tag(body, "h2", shown.title());
        if (!shown.lead().isEmpty()) {
            body.append("<p class=\"soft\">").append(escaped(shown.lead())).append("</p>");
        }
    }

    private static void tag(StringBuilder body, String tag, String text) {
        body.append('<').append(tag).append('>').append(escaped(text));
        body.append("</").append(tag).append('>');
    }

    private static void pictures(StringBuilder body, FigureTable table, MonitorTargets targets) {
        switch (table.id()) {
            case "moments" -> {
                line(body, table, "loggedInShare", "logins", targets.boards());
                line(body, table, "filledShare", "fill", targets.schools());
            }
            case "visitors" -> visitors(body, table, targets.visitors());
            case "tenths" -> {
                List<Integer> counts = table.rows().stream()
                        .map(row -> (int) row.figures().get(0).value())
                        .toList();
                body.append(AccessiblePdf.picture(MonitorPictures.tenths(counts).wide(), TEXTS.tell("lead.tenths")));
            }
            default -> {
                // A table says it all.
            }
        }
    }

    private static void visitors(StringBuilder body, FigureTable table, int target) {
        var months = new ArrayList<>(table.rows().stream()
                .map(row -> new VisitorMonths.Month(
                        YearMonth.parse(row.key()), (int) row.figures().get(0).value()))
                .toList());
        Collections.reverse(months);
        if (months.size() > 1) {
            body.append(AccessiblePdf.picture(
                    MonitorPictures.visitors(months, target).wide(), MonitorPictures.visited(months)));
        }
    }

    /** Only with a line to draw. */
    private static void line(StringBuilder body, FigureTable table, String column, String key, int target) {
        int place = table.columns().indexOf(column);
        if (place < 0 || table.rows().size() < 2) {
            return;
        }
        var points = new ArrayList<>(table.rows().stream()
                .map(row -> new ProgressChart.Point(
                        LocalDate.parse(row.key()), row.figures().get(place).value()))
                .toList());
        Collections.reverse(points);
        tag(body, "h3", MonitorPictures.text(key + ".chart"));
        body.append(AccessiblePdf.picture(
                MonitorPictures.progress(key, points, target).wide(),
                MonitorPictures.text(key + ".chart") + ". " + MonitorPictures.described(key, points)));
    }

    private static void table(StringBuilder body, ShownTable table) {
        List<Integer> columns = columns(table);
        body.append("<table><thead><tr><th scope=\"col\">")
                .append(escaped(table.first()))
                .append("</th>");
        columns.forEach(column -> body.append("<th scope=\"col\" class=\"n\">")
                .append(escaped(table.headers().get(column)))
                .append("</th>"));
        body.append("</tr></thead><tbody>");
        for (ShownTable.Row row :
                table.rows().subList(0, Math.min(MOST_ROWS, table.rows().size()))) {
            body.append("<tr><th scope=\"row\">").append(escaped(row.name())).append("</th>");
            columns.forEach(column -> body.append("<td class=\"n\">")
                    .append(escaped(row.cells().get(column)))
                    .append("</td>"));
            body.append("</tr>");
        }
        body.append("</tbody></table>");
        if (table.rows().size() > MOST_ROWS) {
            tag(body, "p", TEXTS.tell("report.more", MOST_ROWS, table.rows().size()));
        }
    }

    private static List<Integer> columns(ShownTable table) {
        return IntStream.range(0, table.headers().size())
                .filter(column -> LEFT_OUT.stream().noneMatch(left -> FigureTexts.column(left)
                        .equals(table.headers().get(column))))
                .boxed()
                .toList();
    }
}
