package nl.openvensters.portal.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.publication.IndicatorState;

/** The state of an indicator in words. */
@ApplicationScoped
public class StateText {

    @Inject
    private Days days;

    /** How long still, since when, or why not. */
    public String of(IndicatorState state) {
        return switch (state.kind()) {
            case WAITING -> Texts.get("state.WAITING", days.left(state.daysLeft(days.today())));
            case PUBLISHED ->
                Texts.get("state.PUBLISHED", days.day(state.publishedOn().orElseThrow()));
            case DRAFT -> Texts.get(state.publishedOn().isPresent() ? "state.DRAFT.over" : "state.DRAFT");
            default -> Texts.get("state." + state.kind());
        };
    }
}
