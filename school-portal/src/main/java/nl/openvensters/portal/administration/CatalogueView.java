package nl.openvensters.portal.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.openvensters.administration.CatalogueRules;
import nl.openvensters.administration.IndicatorRule;
import nl.openvensters.administration.RuledIndicator;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;

/** All indicators by theme, with how they count. */
@Named
@RequestScoped
public class CatalogueView {

    private static final Texts TEXTS = Texts.of("Administration");

    @Inject
    private CatalogueRules rules;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Days days;

    private List<Themed> themes;

    /** The indicators of one theme. */
    public record Themed(String title, List<RuledIndicator> indicators) {}

    public List<Themed> getThemes() {
        if (themes == null) {
            Map<String, List<RuledIndicator>> byTheme = new LinkedHashMap<>();
            rules.all(signedIn.actor()).forEach(ruled -> byTheme.computeIfAbsent(
                            ruled.indicator().theme().title(), title -> new ArrayList<>())
                    .add(ruled));
            themes = byTheme.entrySet().stream()
                    .map(theme -> new Themed(theme.getKey(), theme.getValue()))
                    .toList();
        }
        return themes;
    }

    public String counts(IndicatorRule rule) {
        return TEXTS.tell(rule.comparison() ? "rule.yes" : "rule.no");
    }

    /** When it goes online; what a school supplies itself never does so by itself. */
    public String after(Indicator indicator, IndicatorRule rule) {
        return indicator.isCentral() ? TEXTS.tell("rule.days", rule.automaticAfterDays()) : TEXTS.tell("rule.bySchool");
    }

    public String planned(Indicator indicator, IndicatorRule rule) {
        return TEXTS.tell("rule.planned", days.day(rule.from()), counts(rule), after(indicator, rule));
    }
}
