package nl.openvensters.portal.school;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.indicator.Theme;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.Desk;
import nl.openvensters.publication.IndicatorState;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.SchoolRepository;

/** One school with the state of all its indicators. */
@Named
@RequestScoped
public class SchoolView {

    @Inject
    private Desk desk;

    @Inject
    private SchoolRepository register;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Days days;

    private String code;
    private SchoolProfile school;
    private Map<Theme, List<IndicatorState>> themes;

    public void open() throws IOException {
        try {
            SchoolCode asked = new SchoolCode(code);
            List<IndicatorState> states = desk.states(signedIn.actor(), asked);
            school = register.profile(asked, days.today()).orElseThrow(IllegalArgumentException::new);
            themes = states.stream()
                    .collect(Collectors.groupingBy(
                            state -> state.indicator().theme(), LinkedHashMap::new, Collectors.toList()));
        } catch (NotAllowed e) {
            Answers.refuse();
        } catch (IllegalArgumentException e) {
            Answers.absent();
        }
    }

    /** The state in words: how long still, since when, or why not. */
    public String stateOf(IndicatorState state) {
        return switch (state.kind()) {
            case WAITING -> Texts.get("state.WAITING", days.left(state.daysLeft(days.today())));
            case PUBLISHED ->
                Texts.get("state.PUBLISHED", days.day(state.publishedOn().orElseThrow()));
            default -> Texts.get("state." + state.kind());
        };
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public SchoolProfile getSchool() {
        return school;
    }

    public Map<Theme, List<IndicatorState>> getThemes() {
        return themes;
    }
}
