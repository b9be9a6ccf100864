package nl.openvensters.portal.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.publication.Draft;
import nl.openvensters.publication.IndicatorState;
import nl.openvensters.publication.OpenedDraft;

/** Where the indicator of the page stands, in words. */
@Named
@RequestScoped
public class StandingView {

    @Inject
    private Days days;

    @Inject
    private StateText states;

    @Inject
    private IndicatorView page;

    /** Why it cannot be put online; empty when it can. */
    public String getObstacle() {
        if (!state().applicable()) {
            return Texts.get("refused.NOT_APPLICABLE");
        }
        return state().delivered() || !state().indicator().isCentral() ? "" : Texts.get("refused.NO_FIGURE");
    }

    /** Whether the page follows upon something that is done, so that the next thing may be offered. */
    public boolean isFinished() {
        return Set.of(Done.ONLINE, Done.VOORGESTELD, Done.GEPLAND).stream()
                .anyMatch(each -> each.name().equals(page.getDone()));
    }

    /** The state in words: how long still, since when, or why not. */
    public String getSaying() {
        return states.of(state());
    }

    /** Whose draft is shown and of when; empty when none is. */
    public String getDrafting() {
        return page.getShown()
                .opened()
                .draft()
                .flatMap(OpenedDraft::draft)
                .map(this::drafting)
                .orElse("");
    }

    private String drafting(Draft draft) {
        return EditorRequest.TEXTS.tell("draft.of", draft.editedBy(), days.moment(draft.editedAt()));
    }

    private IndicatorState state() {
        return page.getShown().state();
    }
}
