package nl.openvensters.portal.monitor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.openvensters.monitor.FillRates;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.PageTurn;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Servlets;

/** The field with a calendar above each page of the monitor: leads to the same page of the day that is chosen. */
@Named
@RequestScoped
public class AskedDayView {

    /** What else the address of a page of the monitor says, and says of another day too. */
    private static final List<String> KEPT = List.of("nummer", "per");

    @Inject
    private FillRates rates;

    @Inject
    private Days days;

    @Inject
    private HttpServletRequest request;

    private AskedDay asked;
    private LocalDate chosen;

    @PostConstruct
    void open() {
        LocalDate today = days.today();
        asked = AskedDay.of(request.getParameter("datum"), rates.since().orElse(today), today);
        chosen = asked.day();
    }

    /** Opens this page of the day that was chosen; without one, of today. */
    public void show() {
        var address = new LinkedHashMap<String, List<String>>();
        getKept().forEach(part -> address.put(part.getKey(), List.of(part.getValue())));
        if (chosen != null) {
            address.put("datum", List.of(chosen.toString()));
        }
        String page = Faces.getViewId().replaceFirst("\\.xhtml$", "");
        PageTurn.to(address.isEmpty() ? page : page + "?" + Servlets.toQueryString(address));
    }

    /** What else stays in the address. */
    public List<Map.Entry<String, String>> getKept() {
        return KEPT.stream()
                .filter(name -> request.getParameter(name) != null)
                .map(name -> Map.entry(name, request.getParameter(name)))
                .toList();
    }

    /** The day that the page shows. */
    public LocalDate getShown() {
        return asked.day();
    }

    /** The years to choose from, as a calendar takes them: {@code 2019:2026}, from that of the first event to this one. */
    public String getYears() {
        LocalDate today = days.today();
        return rates.since().orElse(today).getYear() + ":" + today.getYear();
    }

    /** Key of a text that tells why another day is shown than the address asks for; null when it is not. */
    public String getNotice() {
        return asked.notice().orElse(null);
    }

    /** The day in the field. */
    public LocalDate getChosen() {
        return chosen;
    }

    public void setChosen(LocalDate chosen) {
        this.chosen = chosen;
    }
}
