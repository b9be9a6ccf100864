package nl.openvensters.portal.worklist;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.openvensters.portal.PageTurn;

/** What somebody chooses to see of the work list; the choice goes into the address, so that it can be kept and shared. */
@Named
@RequestScoped
public class WorkFilterForm {

    @Inject
    private WorkListView list;

    private String school;
    private String theme;
    private String kind;

    /** As the address asks. */
    @PostConstruct
    void begin() {
        school = list.getSchool();
        theme = list.getTheme();
        kind = list.getKind();
    }

    /** Opens the list with this choice. */
    public void go() {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("school", school);
        chosen.put("thema", theme);
        chosen.put("soort", kind);
        String asked = chosen.entrySet().stream()
                .filter(each -> each.getValue() != null && !each.getValue().isBlank())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        PageTurn.to(asked.isEmpty() ? "/" : "/?" + asked);
    }

    public List<SelectItem> getThemes() {
        return list.getThemes().stream()
                .map(each -> new SelectItem(each.id(), each.title()))
                .toList();
    }

    public List<SelectItem> getKinds() {
        return list.getKinds().stream()
                .map(each -> new SelectItem(each.address(), each.name()))
                .toList();
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
