package nl.openvensters.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.openvensters.agreement.AgreementFault.Why;
import nl.openvensters.agreement.GoalIndicator.Break;
import nl.openvensters.agreement.GoalIndicator.Point;
import nl.openvensters.agreement.GoalIndicator.Target;
import nl.openvensters.agreement.GoalIndicator.Unit;

/** What must hold of an agreement before it is kept or published. */
final class AgreementRules {

    private static final int FIRST_YEAR = 1990;
    private static final int YEARS_AHEAD = 30;
    private static final int MOST_PAGE = 9999;
    private static final int LINE = 200;
    private static final int TEXT = 4000;

    private final Agreement agreement;
    private final int thisYear;
    private final List<AgreementFault> faults = new ArrayList<>();

    private AgreementRules(Agreement agreement, int thisYear) {
        this.agreement = agreement;
        this.thisYear = thisYear;
    }

    /** All that is wrong with an agreement. @param thisYear no value can be of a later one */
    static List<AgreementFault> check(Agreement agreement, int thisYear) {
        var rules = new AgreementRules(agreement, thisYear);
        rules.texts();
        rules.documents();
        if (agreement.goals().isEmpty()) {
            rules.fault("", "", "goals", Why.NO_GOAL);
        }
        agreement.goals().forEach(rules::goal);
        return List.copyOf(rules.faults);
    }

    /** All that is wrong with what stands above the goals. */
    static List<AgreementFault> checkTexts(Agreement agreement, int thisYear) {
        var rules = new AgreementRules(agreement, thisYear);
        rules.texts();
        return List.copyOf(rules.faults);
    }

    /** All that is wrong with one goal of it. */
    static List<AgreementFault> check(Agreement agreement, String slug, int thisYear) {
        var rules = new AgreementRules(agreement, thisYear);
        agreement.goal(slug).ifPresent(rules::goal);
        return List.copyOf(rules.faults);
    }

    /** All that is wrong with its list of documents. */
    static List<AgreementFault> checkDocuments(Agreement agreement, int thisYear) {
        var rules = new AgreementRules(agreement, thisYear);
        rules.documents();
        rules.cited();
        return List.copyOf(rules.faults);
    }

    private void texts() {
        line("", "", "period", agreement.period());
        text("", "", "lead", agreement.lead(), true);
        for (int i = 0; i < agreement.ambitions().size(); i++) {
            line(
                    "",
                    "",
                    "ambitions[" + i + "].title",
                    agreement.ambitions().get(i).title());
            text(
                    "",
                    "",
                    "ambitions[" + i + "].text",
                    agreement.ambitions().get(i).text(),
                    false);
        }
    }

    private void documents() {
        List<String> ids =
                agreement.documents().stream().map(SourceDocument::id).toList();
        IntStream.range(0, ids.size()).forEach(place -> {
            SourceDocument document = agreement.documents().get(place);
            String field = "documents[" + place + "]";
            line("", "", field + ".title", document.title());
            line("", "", field + ".publisher", document.publisher());
            line("", "", field + ".date", document.date());
            if (ids.indexOf(document.id()) != place) {
                fault("", "", field + ".title", Why.TWICE);
            }
        });
    }

    private void cited() {
        List<String> ids =
                agreement.documents().stream().map(SourceDocument::id).toList();
        agreement.citations().stream()
                .map(Citation::document)
                .distinct()
                .filter(id -> !id.isEmpty() && !ids.contains(id))
                .forEach(id -> fault("", "", "documents." + id, Why.CITED));
    }

    private void goal(Goal goal) {
        line(goal.slug(), "", "title", goal.title());
        text(goal.slug(), "", "objective", goal.objective(), true);
        text(goal.slug(), "", "because", goal.because(), true);
        text(goal.slug(), "", "movement", goal.movement(), false);
        text(goal.slug(), "", "actions", goal.actions(), false);
        citation(goal.slug(), "", "source", goal.source());
        goal.indicators().forEach(indicator -> indicator(goal.slug(), indicator));
    }

    private void indicator(String goal, GoalIndicator indicator) {
        line(goal, indicator.id(), "name", indicator.name());
        text(goal, indicator.id(), "definition", indicator.definition(), true);
        for (int i = 0; i < indicator.targets().size(); i++) {
            target(goal, indicator, indicator.targets().get(i), "targets[" + i + "]");
        }
        for (int i = 0; i < indicator.points().size(); i++) {
            point(goal, indicator, i, "points[" + i + "]");
        }
        for (int i = 0; i < indicator.breaks().size(); i++) {
            Break change = indicator.breaks().get(i);
            text(goal, indicator.id(), "breaks[" + i + "]", change.text(), true);
            year(goal, indicator.id(), "breaks[" + i + "]", change.on().getYear(), thisYear);
        }
    }

    private void target(String goal, GoalIndicator indicator, Target target, String field) {
        year(goal, indicator.id(), field, target.year(), thisYear + YEARS_AHEAD);
        target.value().ifPresent(value -> value(goal, indicator, field, value));
        if (target.value().isEmpty() && target.note().isBlank()) {
            fault(goal, indicator.id(), field, Why.NO_NUMBER);
        }
        citation(goal, indicator.id(), field, target.source());
    }

    private void point(String goal, GoalIndicator indicator, int place, String field) {
        Point point = indicator.points().get(place);
        year(goal, indicator.id(), field, point.year(), thisYear);
        value(goal, indicator, field, point.value());
        citation(goal, indicator.id(), field, point.source());
        boolean twice = indicator.points().subList(0, place).stream()
                .anyMatch(before -> before.when().equals(point.when())
                        && before.source().equals(point.source())
                        && before.note().equals(point.note()));
        if (twice) {
            fault(goal, indicator.id(), field, Why.TWICE);
        }
    }

    private void value(String goal, GoalIndicator indicator, String field, BigDecimal value) {
        if (indicator.unit() == Unit.PERCENT
                && (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(100)) > 0 || value.scale() > 2)) {
            fault(goal, indicator.id(), field, Why.PERCENT);
        }
        if (indicator.unit() == Unit.COUNT
                && (value.signum() < 0 || value.stripTrailingZeros().scale() > 0 || value.precision() > 12)) {
            fault(goal, indicator.id(), field, Why.COUNT);
        }
    }

    private void citation(String goal, String indicator, String field, Citation source) {
        if (agreement.document(source.document()).isEmpty()) {
            fault(goal, indicator, field, Why.DOCUMENT);
        }
        if (source.page() < 1 || source.page() > MOST_PAGE) {
            fault(goal, indicator, field, Why.PAGE);
        }
        if (source.place().length() > LINE) {
            fault(goal, indicator, field, Why.TOO_LONG);
        }
    }

    private void year(String goal, String indicator, String field, int year, int last) {
        if (year < FIRST_YEAR || year > last) {
            fault(goal, indicator, field, Why.YEAR);
        }
    }

    private void line(String goal, String indicator, String field, String value) {
        if (value.isBlank()) {
            fault(goal, indicator, field, Why.MISSING);
        } else if (value.length() > LINE) {
            fault(goal, indicator, field, Why.TOO_LONG);
        }
    }

    private void text(String goal, String indicator, String field, String value, boolean needed) {
        if (needed && value.isBlank()) {
            fault(goal, indicator, field, Why.MISSING);
        } else if (value.length() > TEXT) {
            fault(goal, indicator, field, Why.TOO_LONG);
        }
    }

    private void fault(String goal, String indicator, String field, Why why) {
        faults.add(new AgreementFault(goal, indicator, field, why));
    }
}
