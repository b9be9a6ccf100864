package nl.openvensters.portal.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.markup.Markup;
import nl.openvensters.publication.FillRate;
import nl.openvensters.worklist.Cell;
import nl.openvensters.worklist.IndicatorGrid;
import nl.openvensters.worklist.MySchool;
import nl.openvensters.worklist.Standing;

/**
 * The overview as an HTML table. It is written in one go: as a tree of components its 1,500 cells for a large board
 * would cost more than all the rest of the page. It leaves out what HTML lets one leave out (ends of cells and rows,
 * quotes around plain values), because each byte of a cell comes back 1,500 times.
 */
@Named
@RequestScoped
public class OverviewTable {

    /** Value of the parameter that asks for all indicators instead of those of the comparison. */
    static final String ALL = "alles";

    @Inject
    private Waiting waiting;

    @Inject
    private Catalogue catalogue;

    @Inject
    private HttpServletRequest request;

    /** Whether all indicators are asked for. */
    public boolean isAll() {
        return ALL.equals(request.getParameter("toon"));
    }

    /** The indicators that apply to one of the schools, and count for the comparison unless all are asked for. */
    List<Indicator> indicators() {
        IndicatorGrid grid = waiting.grid();
        var shown = grid.cells()
                .filter(cell -> isAll() || cell.comparison())
                .map(cell -> cell.indicator().id())
                .collect(Collectors.toSet());
        return catalogue.indicators().stream()
                .filter(indicator -> shown.contains(indicator.id()))
                .toList();
    }

    /** The whole table in its scrolling frame, with the legend. */
    public String getHtml() {
        IndicatorGrid grid = waiting.grid();
        List<Indicator> indicators = indicators();
        var html = new StringBuilder(64 * 1024);
        html.append("<div class=\"sheet scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(Markup.escaped(text("grid.caption")))
                .append("\"><table><caption class=\"visually-hidden\">")
                .append(Markup.escaped(text("grid.caption")))
                .append("</caption><thead><tr><th scope=\"col\">")
                .append(Markup.escaped(text("grid.school")))
                .append("</th><th scope=\"col\">")
                .append(Markup.escaped(text("grid.filled")))
                .append("</th>");
        for (Indicator indicator : indicators) {
            String column = CellTexts.column(indicator);
            html.append("<th scope=\"col\"");
            if (!column.equals(indicator.name())) {
                html.append(" title=\"")
                        .append(Markup.escaped(indicator.name()))
                        .append('"');
            }
            html.append('>').append(Markup.escaped(column)).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (MySchool school : grid.schools()) {
            row(html, grid, school, indicators);
        }
        html.append("</tbody>");
        if (grid.schools().size() > 1) {
            totals(html, grid, indicators);
        }
        html.append("</table></div>");
        legend(html);
        return html.toString();
    }

    private static void row(StringBuilder html, IndicatorGrid grid, MySchool school, List<Indicator> indicators) {
        LocalDate today = grid.today();
        String code = school.code().value();
        FillRate rate = grid.rate(school);
        html.append("<tr><th scope=\"row\"><a href=\"school?code=")
                .append(code)
                .append("\">")
                .append(Markup.escaped(school.name()))
                .append("</a></th><td class=\"r")
                .append(rate.isEnough() ? "" : " less")
                .append("\">")
                .append(percent(rate))
                .append("</td>");
        for (Indicator indicator : indicators) {
            Optional<Cell> cell = grid.cell(school, indicator);
            html.append("<td>");
            if (cell.isPresent()) {
                html.append("<a class=")
                        .append(CellTexts.style(cell))
                        .append(" href=indicator?school=")
                        .append(code)
                        .append("&indicator=")
                        .append(indicator.id())
                        .append('>');
                state(html, cell, today);
                html.append("</a>");
            } else {
                html.append("<span>");
                state(html, cell, today);
                html.append("</span>");
            }
        }
    }

    /** The words, which nobody sees; the sign is drawn by the style grid, but for the number of days. */
    private static void state(StringBuilder html, Optional<Cell> cell, LocalDate today) {
        if (cell.isPresent() && cell.get().standing() == Standing.WAITING) {
            html.append("<b aria-hidden=true>")
                    .append(cell.get().daysLeft(today))
                    .append("</b>");
        }
        html.append("<i>").append(CellTexts.words(cell, today)).append("</i>");
    }

    private static void totals(StringBuilder html, IndicatorGrid grid, List<Indicator> indicators) {
        html.append("<tfoot><tr><th scope=\"row\">")
                .append(Markup.escaped(text("grid.total")))
                .append("</th><td class=\"r\">")
                .append(percent(grid.rate()))
                .append("</td>");
        for (Indicator indicator : indicators) {
            int applies = 0;
            int online = 0;
            for (MySchool school : grid.schools()) {
                Optional<Cell> cell = grid.cell(school, indicator);
                applies += cell.isPresent() ? 1 : 0;
                online += cell.filter(Cell::isOnline).isPresent() ? 1 : 0;
            }
            html.append("<td>").append(online).append('/').append(applies);
        }
        html.append("</tr></tfoot>");
    }

    private static void legend(StringBuilder html) {
        html.append("<p class=\"signs\">").append(text("grid.legend")).append("</p>");
    }

    static String percent(FillRate rate) {
        return rate.applicable() == 0 ? "–" : rate.percent() + "%";
    }

    private static String text(String key) {
        return WorkTexts.TEXTS.tell(key);
    }
}
