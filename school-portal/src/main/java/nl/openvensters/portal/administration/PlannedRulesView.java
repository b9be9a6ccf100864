package nl.openvensters.portal.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.openvensters.administration.CatalogueRules;
import nl.openvensters.administration.IndicatorRule;
import nl.openvensters.administration.RuleRefused;
import nl.openvensters.administration.RuledIndicator;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;

/** The rules of later days, kept with the view: a button goes with the rule that it stood beside. */
@Named
@ViewScoped
public class PlannedRulesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of("Administration");

    @Inject
    private transient CatalogueRules rules;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Days days;

    private transient List<IndicatorRule> all;

    public List<IndicatorRule> getAll() {
        if (all == null) {
            all = rules.find(signedIn.actor(), RuleView.id())
                    .map(RuledIndicator::planned)
                    .orElse(List.of());
        }
        return all;
    }

    /** Calls one off. */
    public String callOff(LocalDate from) {
        all = null;
        try {
            rules.callOff(signedIn.actor(), RuleView.id(), from);
            return AskedPage.goTo(RuleView.page(), TEXTS.tell("rule.calledOff", days.day(from)));
        } catch (RuleRefused e) {
            Messages.fail(TEXTS.tell("rule.refused." + e.why()));
            return null;
        }
    }
}
