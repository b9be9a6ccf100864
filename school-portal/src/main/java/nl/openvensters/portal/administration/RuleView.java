package nl.openvensters.portal.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.openvensters.administration.CatalogueRules;
import nl.openvensters.administration.IndicatorRule;
import nl.openvensters.administration.RuleChange;
import nl.openvensters.administration.RuleRefused;
import nl.openvensters.administration.RuledIndicator;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;

/** How one indicator counts, from which day, and what was changed before. */
@Named
@RequestScoped
public class RuleView {

    private static final Texts TEXTS = Texts.of("Administration");

    @Inject
    private CatalogueRules rules;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Days days;

    private RuledIndicator ruled;
    private String daysFault;
    private LocalDate from;

    public void open() throws IOException {
        if (getRuled() == null) {
            Answers.absent();
        }
    }

    /** Keeps the rule; what was typed stays when it is not right. */
    public String keep() {
        if (getRuled() == null) {
            return null;
        }
        int after =
                isAutomatic() ? AskedPage.number("days", -1) : getRuled().now().automaticAfterDays();
        daysFault = after < 0 || after > IndicatorRule.MOST_DAYS ? TEXTS.tell("rule.refused.DAYS") : null;
        if (daysFault != null) {
            return null;
        }
        try {
            rules.change(signedIn.actor(), id(), new IndicatorRule(from, isComparison(), after));
            return AskedPage.goTo(page(), TEXTS.tell("rule.kept", days.day(from)));
        } catch (RuleRefused e) {
            Messages.failAt("rule:from", TEXTS.tell("rule.refused." + e.why()));
            return null;
        }
    }

    static String page() {
        return "/beheer/regel?indicator=" + AskedPage.encoded(id());
    }

    /** Null when there is no such indicator. */
    public RuledIndicator getRuled() {
        ruled = ruled != null ? ruled : rules.find(signedIn.actor(), id()).orElse(null);
        return ruled;
    }

    /** Whether new figures of it go online by themselves: what a school supplies itself never does. */
    public boolean isAutomatic() {
        return getRuled().indicator().isCentral();
    }

    public List<RuleChange> getChanges() {
        return rules.changes(signedIn.actor(), id());
    }

    /** As chosen, or as it is. */
    public boolean isComparison() {
        String chosen = AskedPage.text("comparison");
        return chosen.isEmpty() ? getRuled().now().comparison() : chosen.equals("yes");
    }

    public String getDays() {
        String typed = AskedPage.text("days");
        return typed.isEmpty() && daysFault == null
                ? String.valueOf(getRuled().now().automaticAfterDays())
                : typed;
    }

    /** From which day it holds; today until another is chosen. */
    public LocalDate getFrom() {
        return from != null ? from : days.today();
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getDaysFault() {
        return daysFault;
    }

    static String id() {
        return AskedPage.text("indicator");
    }
}
