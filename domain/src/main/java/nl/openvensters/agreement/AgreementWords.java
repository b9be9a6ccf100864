package nl.openvensters.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.openvensters.agreement.GoalIndicator.Break;
import nl.openvensters.agreement.GoalIndicator.Point;
import nl.openvensters.agreement.GoalIndicator.Target;
import nl.openvensters.agreement.GoalIndicator.Unit;
import nl.openvensters.language.Texts;
import nl.openvensters.story.Wording;

/**
 * The texts of this package ({@code Agreement.properties}) in the language that is spoken, and how its parts are written in
 * them.
 */
public final class AgreementWords {

    private static final Texts TEXTS = Texts.of("nl.openvensters.agreement.Agreement", AgreementWords.class);

    private AgreementWords() {}

    /** A text with its blanks filled in; without markup. */
    public static String text(String key, Object... filling) {
        return TEXTS.fill(key, filling);
    }

    /** {@code 1 augustus 2017}. */
    public static String day(LocalDate day) {
        return Wording.day(day);
    }

    /** {@code 80,4%} or {@code 3.910}. */
    public static String value(Unit unit, BigDecimal value) {
        String number = Wording.plain(value.stripTrailingZeros());
        return unit == Unit.PERCENT ? number + "%" : number;
    }

    /** {@code Dashboard …, bladzijde 5, doel 4}. */
    public static String source(Citation source, Agreement agreement) {
        String title =
                agreement.document(source.document()).map(SourceDocument::title).orElse(source.document());
        return source.place().isEmpty()
                ? text("source", title, String.valueOf(source.page()))
                : text("source.place", title, String.valueOf(source.page()), source.place());
    }

    /** How a goal stands, in words. */
    public static String standing(GoalStanding standing) {
        return text("standing." + standing);
    }

    static List<String> lines(Agreement agreement) {
        var lines = new ArrayList<>(List.of(agreement.period(), agreement.lead()));
        agreement.ambitions().forEach(ambition -> {
            lines.add(ambition.title());
            lines.add(ambition.text());
        });
        return lines;
    }

    static List<String> lines(Goal goal) {
        return List.of(
                goal.title(),
                goal.objective(),
                standing(goal.standing()) + ": " + goal.because(),
                goal.movement(),
                goal.actions(),
                goal.source().document() + ", " + goal.source().page() + ", "
                        + goal.source().place(),
                text("history.own", goal.own().orElse("–")));
    }

    /** A line for each goal: its number and title, and what is measured of it. */
    static List<String> order(Agreement agreement) {
        return agreement.goals().stream()
                .map(goal -> text(
                        "history.order.goal",
                        String.valueOf(goal.number()),
                        goal.title(),
                        goal.indicators().stream().map(GoalIndicator::name).collect(Collectors.joining("; "))))
                .toList();
    }

    static List<String> lines(GoalIndicator indicator, Agreement agreement) {
        var lines = new ArrayList<String>();
        lines.add(indicator.name());
        lines.add(indicator.definition());
        for (Target target : indicator.targets()) {
            lines.add(text(
                    "history.target",
                    String.valueOf(target.year()),
                    target.value().map(value -> value(indicator.unit(), value)).orElse("–"),
                    source(target.source(), agreement),
                    target.note()));
        }
        for (Point point : indicator.points()) {
            lines.add(text(
                    "history.point",
                    point.when(),
                    value(indicator.unit(), point.value()),
                    source(point.source(), agreement),
                    point.note()));
        }
        for (Break change : indicator.breaks()) {
            lines.add(day(change.on()) + ": " + change.text());
        }
        return lines;
    }

    static List<String> lines(List<SourceDocument> documents) {
        return documents.stream()
                .map(document -> document.title() + ", " + document.publisher() + ", " + document.date())
                .toList();
    }

    /** The lines that the others do not have. */
    static String only(List<String> lines, List<String> others) {
        return String.join(
                "\n", lines.stream().filter(line -> !others.contains(line)).toList());
    }
}
