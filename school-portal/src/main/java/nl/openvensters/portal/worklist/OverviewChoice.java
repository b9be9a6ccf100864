package nl.openvensters.portal.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.worklist.Cell;
import nl.openvensters.worklist.CellState;
import nl.openvensters.worklist.IndicatorGrid;
import nl.openvensters.worklist.MySchool;

/**
 * What the address asks of the overview: {@code toon=alles} for all indicators, {@code indicator} for one of them,
 * {@code staat} for schools where something stands so, {@code onder=80} for those with less than enough, and
 * {@code volgorde} (naam, gevuld, -gevuld). What is not understood is left out.
 */
@Named
@RequestScoped
public class OverviewChoice {

    private static final List<String> ORDERS = List.of("naam", "gevuld", "-gevuld");

    @Inject
    private Waiting waiting;

    @Inject
    private Catalogue catalogue;

    @Inject
    private HttpServletRequest request;

    /** Whether all indicators are asked for, instead of those that count. */
    public boolean isAll() {
        return "alles".equals(asked("toon"));
    }

    public boolean isBelow() {
        return "80".equals(asked("onder"));
    }

    /** The one indicator that is asked for; empty for all. */
    public String getIndicator() {
        return applicable(true)
                .map(Indicator::id)
                .filter(asked("indicator")::equals)
                .findFirst()
                .orElse("");
    }

    /** The state that is asked for; empty for all. */
    public String getState() {
        return state().map(CellState::name).orElse("");
    }

    public String getOrder() {
        return ORDERS.contains(asked("volgorde")) ? asked("volgorde") : "naam";
    }

    private String asked(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private Optional<CellState> state() {
        return Stream.of(CellState.values())
                .filter(one -> one.name().equals(asked("staat").toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    public boolean isFiltered() {
        return isBelow() || !getIndicator().isEmpty() || !getState().isEmpty();
    }

    /** The columns: the one that is asked for, or those that apply to one of the schools. */
    public List<Indicator> indicators() {
        String one = getIndicator();
        return applicable(isAll() || !one.isEmpty())
                .filter(indicator -> one.isEmpty() || indicator.id().equals(one))
                .toList();
    }

    private Stream<Indicator> applicable(boolean all) {
        Set<String> shown = waiting.grid()
                .cells()
                .filter(cell -> all || cell.comparison())
                .map(cell -> cell.indicator().id())
                .collect(Collectors.toSet());
        return catalogue.indicators().stream().filter(indicator -> shown.contains(indicator.id()));
    }

    /** The rows, in their order. */
    public List<MySchool> schools() {
        IndicatorGrid grid = waiting.grid();
        List<Indicator> columns = indicators();
        Comparator<MySchool> byRate =
                Comparator.comparingDouble(school -> grid.rate(school).share());
        Stream<MySchool> found = grid.schools().stream()
                .filter(school -> !isBelow() || !grid.rate(school).isEnough())
                .filter(school -> state().isEmpty() || stands(grid, school, columns));
        return switch (getOrder()) {
            case "gevuld" -> found.sorted(byRate).toList();
            case "-gevuld" -> found.sorted(byRate.reversed()).toList();
            default -> found.toList();
        };
    }

    private boolean stands(IndicatorGrid grid, MySchool school, List<Indicator> columns) {
        return columns.stream()
                .flatMap(indicator -> grid.cell(school, indicator).stream())
                .map(Cell::state)
                .anyMatch(state().orElseThrow()::equals);
    }

    /** The indicators to choose from, as they stand in the address. */
    public List<SelectItem> getIndicators() {
        return applicable(true)
                .map(indicator -> new SelectItem(indicator.id(), indicator.name()))
                .toList();
    }

    /** The states to choose from. */
    public List<SelectItem> getStates() {
        return Stream.of(CellState.values())
                .map(one -> new SelectItem(one.name().toLowerCase(Locale.ROOT), WorkTexts.TEXTS.tell("state." + one)))
                .toList();
    }

    /** The address of the same with another order. */
    public String ordered(String order) {
        return query(order);
    }

    /** What is asked for, as it stands in an address; empty or with a question mark. */
    public String getQuery() {
        return query(getOrder());
    }

    private String query(String order) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("toon", isAll() ? "alles" : "");
        parts.put("onder", isBelow() ? "80" : "");
        parts.put("indicator", getIndicator());
        parts.put("staat", getState().toLowerCase(Locale.ROOT));
        parts.put("volgorde", order.equals("naam") ? "" : order);
        String query = parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
