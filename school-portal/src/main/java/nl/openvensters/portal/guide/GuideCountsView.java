package nl.openvensters.portal.guide;

import static nl.openvensters.portal.guide.AskedGuide.TEXTS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import nl.openvensters.guide.GuideStandings;
import nl.openvensters.guide.WritingGuides;
import nl.openvensters.guideplan.GuideState;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.story.Wording;

/** How many guides there are in each state, for the monitor. */
@Named
@RequestScoped
public class GuideCountsView {

    /** How many schools have a guide in a state. */
    public record Count(String state, int schools) {}

    @Inject
    private GuideStandings standings;

    @Inject
    private WritingGuides writing;

    @Inject
    private SignedIn signedIn;

    private Map<GuideState, Integer> counts;

    private Map<GuideState, Integer> counts() {
        if (counts == null) {
            counts = standings.counts(signedIn.actor(), writing.year());
        }
        return counts;
    }

    public boolean isThere() {
        return signedIn.isMonitoring() && !counts().isEmpty();
    }

    public String getLead() {
        return TEXTS.tell("monitor.lead", writing.year().toString());
    }

    /** One for each state that there is, in their order. */
    public List<Count> getCounts() {
        return counts().entrySet().stream()
                .map(one -> new Count(Wording.capital(TEXTS.tell("state." + one.getKey())), one.getValue()))
                .toList();
    }

    public List<String> getLines() {
        return getCounts().stream()
                .map(one -> TEXTS.tell("monitor.line", one.state(), one.schools()))
                .toList();
    }
}
