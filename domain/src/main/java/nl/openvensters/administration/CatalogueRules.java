package nl.openvensters.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.administration.RuleRefused.Why;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.language.Dutch;
import nl.openvensters.time.Moment;

/**
 * Which indicators the monitor counts, and when new figures go online by themselves. Rules are dated and those of the
 * past stay, so that the monitor of a past day keeps its numbers. A date that figures already wait for does not move.
 */
@ApplicationScoped
public class CatalogueRules {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("nl.openvensters.administration.Rules", DUTCH);

    private final Catalogue catalogue;
    private final RuleRepository repository;
    private final HistoryRepository history;
    private final Clock clock;

    /** For the container's proxy only. */
    protected CatalogueRules() {
        this(null, null, null, null);
    }

    @Inject
    public CatalogueRules(Catalogue catalogue, RuleRepository repository, HistoryRepository history, Clock clock) {
        this.catalogue = catalogue;
        this.repository = repository;
        this.history = history;
        this.clock = clock;
    }

    /**
     * All indicators in the order of the catalogue.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor administers the platform
     */
    @Transactional
    public List<RuledIndicator> all(Actor actor) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        Map<String, List<IndicatorRule>> rules = repository.all();
        return catalogue.indicators().stream()
                .map(indicator -> ruled(indicator, rules.get(indicator.id())))
                .toList();
    }

    /**
     * One indicator, if the catalogue has it.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor administers the platform
     */
    @Transactional
    public Optional<RuledIndicator> find(Actor actor, String indicator) {
        return all(actor).stream()
                .filter(ruled -> ruled.indicator().id().equals(indicator))
                .findFirst();
    }

    /**
     * What was changed, the latest first; of one indicator.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor administers the platform
     */
    @Transactional
    public List<RuleChange> changes(Actor actor, String indicator) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        return repository.changes(indicator);
    }

    /**
     * Sets the rule of an indicator from a day on, up to the next planned one.
     *
     * @throws RuleRefused when the day is before today or more than five years ahead, the days are not 0 to 366, or it
     *     is so already
     * @throws IllegalArgumentException when the catalogue has no such indicator
     * @throws nl.openvensters.account.NotAllowed unless the actor administers the platform
     */
    @Transactional
    public void change(Actor actor, String indicatorId, IndicatorRule rule) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        Indicator indicator = catalogue.get(indicatorId);
        if (rule.from().isBefore(today())) {
            throw new RuleRefused(Why.IN_THE_PAST);
        }
        if (rule.from().isAfter(today().plusYears(5))) {
            throw new RuleRefused(Why.TOO_FAR);
        }
        if (rule.automaticAfterDays() < 0 || rule.automaticAfterDays() > IndicatorRule.MOST_DAYS) {
            throw new RuleRefused(Why.DAYS);
        }
        List<DatedRule> rules = repository.hold(indicator.id());
        IndicatorRule before = on(rules.stream().map(DatedRule::rule).toList(), rule.from());
        if (before.saysAs(rule)) {
            throw new RuleRefused(Why.NOTHING_CHANGES);
        }
        rules.stream()
                .filter(dated -> dated.beginsOn(rule.from()))
                .findFirst()
                .ifPresentOrElse(
                        dated -> dated.become(rule), () -> repository.add(new DatedRule(indicator.id(), rule)));
        append(actor, indicator.id(), rule.from(), before, words(rule));
    }

    /**
     * Calls a planned rule off; the one before it goes on.
     *
     * @throws RuleRefused when no rule begins on that day, or it holds already
     * @throws nl.openvensters.account.NotAllowed unless the actor administers the platform
     */
    @Transactional
    public void callOff(Actor actor, String indicatorId, LocalDate from) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        DatedRule planned = repository.hold(catalogue.get(indicatorId).id()).stream()
                .filter(dated -> dated.beginsOn(from) && from.isAfter(today()))
                .findFirst()
                .orElseThrow(() -> new RuleRefused(Why.NOT_PLANNED));
        append(actor, indicatorId, from, planned.rule(), null);
        repository.remove(planned);
    }

    private void append(Actor actor, String indicator, LocalDate from, IndicatorRule before, String after) {
        history.append(Fact.of(
                        EventKind.CATALOGUE_CHANGED,
                        actor.account(),
                        0,
                        MessageFormat.format(WORDS.getString("from"), Dutch.day(from)))
                .on(indicator)
                .changing(words(before), after));
        repository.tellChange();
    }

    private RuledIndicator ruled(Indicator indicator, List<IndicatorRule> rules) {
        LocalDate today = today();
        return new RuledIndicator(
                indicator,
                on(rules, today),
                rules.stream().filter(rule -> rule.from().isAfter(today)).toList());
    }

    /** The rule that holds on a day; the first holds since always. */
    private static IndicatorRule on(List<IndicatorRule> rules, LocalDate day) {
        IndicatorRule holds = rules.get(0);
        for (IndicatorRule rule : rules) {
            if (!rule.from().isAfter(day)) {
                holds = rule;
            }
        }
        return holds;
    }

    private static String words(IndicatorRule rule) {
        return MessageFormat.format(
                WORDS.getString(rule.comparison() ? "comparison" : "other"), rule.automaticAfterDays());
    }

    private LocalDate today() {
        return Moment.of(clock).day();
    }
}
