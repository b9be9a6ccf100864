package nl.openvensters.portal.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.markup.Markup;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.FillRate;
import nl.openvensters.worklist.Cell;
import nl.openvensters.worklist.CellState;
import nl.openvensters.worklist.IndicatorGrid;
import nl.openvensters.worklist.MySchool;

/**
 * The overview as an HTML table. It is written in one go: as a tree of components its 1,500 cells for a large board
 * would cost more than all the rest of the page. It leaves out what HTML lets one leave out (ends of cells and rows,
 * quotes around plain values), because each byte of a cell comes back 1,500 times.
 */
@Named
@RequestScoped
public class OverviewTable {

    @Inject
    private Waiting waiting;

    @Inject
    private OverviewChoice choice;

    @Inject
    private SignedIn signedIn;

    /** How many columns fit beside the menu on a wide screen, so that the table needs no frame to scroll in. */
    private static final int FITTING = 18;

    /** The whole table in its scrolling frame, with the legend. */
    public String getHtml() {
        IndicatorGrid grid = waiting.grid();
        List<Indicator> indicators = choice.indicators();
        List<MySchool> schools = choice.schools();
        var html = new StringBuilder(64 * 1024);
        html.append("<div class=\"sheet scroll")
                .append(indicators.size() <= FITTING ? " whole" : "")
                .append("\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(Markup.escaped(text("grid.caption")))
                .append("\"><table><caption class=\"visually-hidden\">")
                .append(Markup.escaped(text("grid.caption")))
                .append("</caption><thead><tr>");
        sortable(html, "grid.school", "naam", "naam");
        sortable(html, "grid.filled", "gevuld", choice.getOrder().equals("gevuld") ? "-gevuld" : "gevuld");
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
        boolean one = !choice.getIndicator().isEmpty();
        boolean asks = signedIn.isManagingBoard();
        if (asks) {
            html.append("<th scope=\"col\">")
                    .append(Markup.escaped(text("grid.ask")))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (MySchool school : schools) {
            row(html, grid, school, indicators, one);
            if (asks) {
                ask(html, school, one ? indicators : List.of());
            }
        }
        html.append("</tbody>");
        if (schools.size() > 1) {
            totals(html, grid, schools, indicators);
            html.append(asks ? "<td></tr></tfoot>" : "</tr></tfoot>");
        }
        html.append("</table></div>");
        legend(html);
        return html.toString();
    }

    /** A head by which the rows are put in order. */
    private void sortable(StringBuilder html, String key, String column, String next) {
        boolean here = choice.getOrder().replace("-", "").equals(column);
        html.append("<th scope=\"col\"");
        if (here) {
            html.append(" aria-sort=\"")
                    .append(choice.getOrder().startsWith("-") ? "descending" : "ascending")
                    .append('"');
        }
        html.append("><a href=\"overzicht")
                .append(Markup.escaped(choice.ordered(next)))
                .append("\">")
                .append(Markup.escaped(text(key)))
                .append("</a></th>");
    }

    /** Where whoever runs the board asks the school, about the one indicator that is shown or about any. */
    private void ask(StringBuilder html, MySchool school, List<Indicator> about) {
        html.append("<td>");
        if (signedIn.actor().may(Action.MANAGE_BOARD, school.place())) {
            html.append("<a class=ask href=vraag-stellen?school=")
                    .append(school.code().value());
            about.forEach(indicator -> html.append("&indicator=").append(indicator.id()));
            html.append("><i>")
                    .append(Markup.escaped(WorkTexts.TEXTS.tell("grid.ask.school", school.label())))
                    .append("</i></a>");
        }
    }

    /** @param words whether the state is written out, as there is room for it */
    private static void row(
            StringBuilder html, IndicatorGrid grid, MySchool school, List<Indicator> indicators, boolean words) {
        LocalDate today = grid.today();
        String code = school.code().value();
        FillRate rate = grid.rate(school);
        html.append("<tr><th scope=\"row\"><a href=\"school?code=")
                .append(code)
                .append("\">")
                .append(Markup.escaped(school.label()))
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
                if (words) {
                    html.append(" <span class=words aria-hidden=true>")
                            .append(CellTexts.words(cell, today))
                            .append("</span>");
                }
            } else {
                html.append("<span>");
                state(html, cell, today);
                html.append("</span>");
            }
        }
    }

    /** The words, which nobody sees; the sign is drawn by the style grid, but for the number of days. */
    private static void state(StringBuilder html, Optional<Cell> cell, LocalDate today) {
        if (cell.isPresent() && cell.get().state() == CellState.WAITING) {
            html.append("<b aria-hidden=true>")
                    .append(cell.get().daysLeft(today))
                    .append("</b>");
        }
        html.append("<i>").append(CellTexts.words(cell, today)).append("</i>");
    }

    private static void totals(
            StringBuilder html, IndicatorGrid grid, List<MySchool> schools, List<Indicator> indicators) {
        html.append("<tfoot><tr><th scope=\"row\">")
                .append(Markup.escaped(text("grid.total")))
                .append("</th><td class=\"r\">")
                .append(percent(schools.stream().map(grid::rate).reduce(FillRate.NONE, FillRate::plus)))
                .append("</td>");
        for (Indicator indicator : indicators) {
            int applies = 0;
            int online = 0;
            for (MySchool school : schools) {
                Optional<Cell> cell = grid.cell(school, indicator);
                applies += cell.isPresent() ? 1 : 0;
                online += cell.filter(Cell::isOnline).isPresent() ? 1 : 0;
            }
            html.append("<td>").append(online).append('/').append(applies);
        }
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
