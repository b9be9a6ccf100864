package nl.openvensters.portal.questionnaire;

import static nl.openvensters.markup.Markup.escaped;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.pdf.AccessiblePdf;
import nl.openvensters.questionnaire.result.RoundResult;

/** A result on paper, for the council and the team: sentences, tables, and three questions to talk about. */
final class ReportPdf {

    private static final Texts TEXTS = RoundsView.TEXTS;

    private ReportPdf() {}

    static void write(RoundResult result, String lead, String source, OutputStream out) throws IOException {
        var texts = new ResultTexts(result);
        var points = new PointTexts(result);
        String title = TEXTS.tell(
                "report.title",
                result.round().questionnaire().name().dutch(),
                result.round().name());
        var body = new StringBuilder();
        tag(body, "h1", title);
        tag(body, "p", lead);
        if (!result.isTold()) {
            tag(body, "p", TEXTS.tell("hidden.all"));
        }
        texts.almost().ifPresent(almost -> tag(body, "p", almost));
        list(body, "strong.title", points.strong());
        list(body, "weak.title", points.weak());
        list(body, "differences.title", points.differences());
        list(body, "talk.title", points.talk());
        if (!result.round().questionnaire().isScan()) {
            lines(body, "scores.title", texts.scores());
            beside(body, texts.scores());
            lines(body, "items.title", texts.items());
        }
        parts(body, texts);
        tag(body, "p", source);
        AccessiblePdf.write(AccessiblePdf.page(title, TEXTS.tell("report.description"), title, body.toString()), out);
    }

    private static void list(StringBuilder body, String title, List<String> points) {
        if (!points.isEmpty()) {
            tag(body, "h2", TEXTS.tell(title));
            body.append("<ul>");
            points.forEach(point -> tag(body, "li", point));
            body.append("</ul>");
        }
    }

    private static void lines(StringBuilder body, String title, List<ResultTexts.Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        tag(body, "h2", TEXTS.tell(title));
        ResultTexts.Columns columns = ResultTexts.columns(lines);
        head(
                body,
                filled(
                        columns,
                        "",
                        TEXTS.tell("column.mark"),
                        TEXTS.tell("column.range"),
                        TEXTS.tell("column.change")));
        lines.forEach(line -> row(body, line.name(), filled(columns, line.mark(), line.range(), line.change())));
        body.append("</tbody></table>");
    }

    /** Scores beside earlier years and other schools: sentences, which a narrow column of a table would break. */
    private static void beside(StringBuilder body, List<ResultTexts.Line> scores) {
        List<ResultTexts.Line> told = scores.stream()
                .filter(line -> !line.before().isEmpty() || !line.others().isEmpty())
                .toList();
        if (told.isEmpty()) {
            return;
        }
        tag(body, "h2", TEXTS.tell("beside.title"));
        ResultTexts.Columns columns = ResultTexts.columns(told);
        var names = new ArrayList<String>(List.of(""));
        if (columns.before()) {
            names.add(TEXTS.tell("column.before"));
        }
        if (columns.others()) {
            names.add(TEXTS.tell("column.others"));
        }
        head(body, names);
        told.forEach(line -> {
            var cells = new ArrayList<String>();
            if (columns.before()) {
                cells.add(line.before());
            }
            if (columns.others()) {
                cells.add(line.others());
            }
            row(body, line.name(), cells);
        });
        body.append("</tbody></table>");
    }

    /** Without a column in which nothing stands. @param cells of which the last are the range and the change */
    private static List<String> filled(ResultTexts.Columns columns, String... cells) {
        var filled = new ArrayList<>(List.of(cells));
        if (!columns.change()) {
            filled.remove(cells.length - 1);
        }
        if (!columns.range()) {
            filled.remove(cells.length - 2);
        }
        return filled;
    }

    private static void parts(StringBuilder body, ResultTexts texts) {
        if (texts.parts().isEmpty()) {
            return;
        }
        tag(body, "h2", TEXTS.tell(texts.partsTitle()));
        var columns = new ArrayList<String>(List.of(""));
        columns.addAll(texts.partNames());
        head(body, columns);
        texts.parts().forEach(row -> row(body, row.name(), row.marks()));
        body.append("</tbody></table>");
    }

    private static void head(StringBuilder body, List<String> columns) {
        body.append("<table><thead><tr>");
        columns.forEach(column -> body.append("<th scope=\"col\">")
                .append(escaped(column.isEmpty() ? TEXTS.tell("column.what") : column))
                .append("</th>"));
        body.append("</tr></thead><tbody>");
    }

    private static void row(StringBuilder body, String name, List<String> cells) {
        body.append("<tr><th scope=\"row\">").append(escaped(name)).append("</th>");
        cells.forEach(cell -> body.append("<td>").append(escaped(cell)).append("</td>"));
        body.append("</tr>");
    }

    private static void tag(StringBuilder body, String tag, String text) {
        body.append('<').append(tag).append('>').append(escaped(text));
        body.append("</").append(tag).append('>');
    }
}
