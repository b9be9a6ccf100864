package nl.openvensters.portal.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.openvensters.administration.CatalogueRules;
import nl.openvensters.administration.IndicatorRule;
import nl.openvensters.administration.RuledIndicator;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.table.Table;
import nl.openvensters.portal.table.TableColumn;

/** All indicators, with how they count. */
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

    private Table<RuledIndicator> table;

    public void open() throws IOException {
        getTable().saveWhenAsked("catalogus");
    }

    public Table<RuledIndicator> getTable() {
        if (table == null) {
            table = Table.ofAll(
                    List.of(
                            column("indicator", ruled -> ruled.indicator().name()),
                            column("thema", ruled -> ruled.indicator().theme().title()),
                            column("telt", ruled -> counts(ruled.now())),
                            column("online", ruled -> after(ruled.indicator(), ruled.now())),
                            column("gepland", this::planned)),
                    () -> rules.all(signedIn.actor()),
                    ruled -> ruled.indicator().id());
        }
        return table;
    }

    private static TableColumn<RuledIndicator> column(String name, Function<RuledIndicator, String> text) {
        return new TableColumn<>(name, name, TEXTS.tell("catalogue.column." + name), text);
    }

    /** What counts from a later day on; empty when nothing does. */
    public String planned(RuledIndicator ruled) {
        return ruled.planned().stream()
                .map(rule -> planned(ruled.indicator(), rule))
                .collect(Collectors.joining(" "));
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
