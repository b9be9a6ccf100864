package nl.openvensters.portal;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.markup.Legible;
import nl.openvensters.markup.Markup;
import nl.openvensters.publication.SchoolText;

/**
 * Says that a page or a session stood open for too long, and gives back what was typed in it. The editor's script
 * keeps that in the browser as well; this is for who works without it. The address holds {@code WEB-INF}, so that only
 * the server comes here.
 */
@WebServlet("/WEB-INF/expired")
public class ExpiredPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** The texts of the editor, which are HTML. */
    private static final List<String> TEXTS = List.of("edit:body", "offline:reason");

    /**
     * The fields of own answers, general data, the page of a board, texts for many schools, and what else is sent once: a
     * question, its answer, a pasted list of people and a remark.
     */
    private static final Pattern FIELDS = Pattern.compile("answer\\..+|(?:own|board):\\w+|write:template"
            + "|each:rows:\\d+:text|(?:ask|answer):text|many:list|approval:remark");

    /** What is chosen from a list, and what a page holds without showing it: quickly chosen again, and no words to read. */
    private static final Pattern CHOSEN = Pattern.compile(
            "answer\\.(?:.+\\.)?(?:qualifiedTeacher|grouping|model|where|progress|schoolYear|file|size)");

    /** What a box says when it is ticked; the button and the form that were sent are no fields. */
    private static final Set<String> TICKS = Set.of("on", "true");

    private static final Pattern BUTTONS = Pattern.compile("(?:own|board):(?:save|publish)");

    private static final String TOO_LONG = "Deze pagina stond te lang open";

    /** The part of the page that is about what was typed. */
    private static final Pattern KEPT = Pattern.compile("<!-- kept -->.*?<!-- /kept -->", Pattern.DOTALL);

    /** Whether a form brings text that would be lost if it were answered with the way to log in only. */
    public static boolean holdsText(HttpServletRequest request) {
        return request.getMethod().equals("POST") && !typedFields(request).isEmpty();
    }

    /** The names of the fields in which somebody typed words. */
    static Set<String> typedFields(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> TEXTS.contains(field.getKey())
                        || FIELDS.matcher(field.getKey()).matches()
                                && !CHOSEN.matcher(field.getKey()).matches()
                                && !BUTTONS.matcher(field.getKey()).matches())
                .filter(field -> Stream.of(field.getValue())
                        .anyMatch(value -> !written(field.getKey(), value).isEmpty()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What was typed in a field, as HTML; empty when that is nothing to read. */
    private static String written(String field, String value) {
        if (TEXTS.contains(field)) {
            return SchoolText.clean(value);
        }
        return Legible.says(value) && !TICKS.contains(value.strip())
                ? "<li>" + Markup.escaped(value.strip()) + "</li>"
                : "";
    }

    private static String typed(HttpServletRequest request) {
        Map<Boolean, String> parts = typedFields(request).stream()
                .collect(Collectors.partitioningBy(
                        TEXTS::contains,
                        Collectors.flatMapping(
                                field -> Stream.of(request.getParameterValues(field))
                                        .map(value -> written(field, value)),
                                Collectors.joining())));
        String fields = parts.get(false);
        return parts.get(true) + (fields.isEmpty() ? "" : "<ul>" + fields + "</ul>");
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // The state in which the page was is gone: that is no failure of ours.
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        response.setContentType("text/html;charset=UTF-8");
        String typed = typed(request);
        try (InputStream page = getServletContext().getResourceAsStream("/WEB-INF/errors/expired.html")) {
            String html = new String(page.readAllBytes(), StandardCharsets.UTF_8);
            if (request.getAttribute(ReopenedForm.OF_ANOTHER) != null) {
                html = html.replace(TOO_LONG, Texts.get("other.person"));
            }
            response.getWriter()
                    .write(typed.isEmpty() ? KEPT.matcher(html).replaceAll("") : html.replace("<!-- typed -->", typed));
        }
    }
}
