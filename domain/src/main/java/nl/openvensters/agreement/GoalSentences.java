package nl.openvensters.agreement;

import static nl.openvensters.agreement.AgreementWords.text;
import static nl.openvensters.agreement.AgreementWords.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.openvensters.agreement.GoalIndicator.Break;
import nl.openvensters.agreement.GoalIndicator.Point;
import nl.openvensters.agreement.GoalIndicator.Target;
import nl.openvensters.agreement.GoalIndicator.Unit;
import nl.openvensters.language.Language;

/**
 * What the numbers of an indicator say, in sentences. Only what can be compared is compared: across a break, and where
 * sources differ, the numbers stand side by side.
 */
final class GoalSentences {

    private final GoalIndicator indicator;
    private final List<Measurement> measured;

    private GoalSentences(GoalIndicator indicator, List<Measurement> measured) {
        this.indicator = indicator;
        this.measured = measured;
    }

    /** @param measured what we measured ourselves, oldest first */
    static List<String> of(GoalIndicator indicator, List<Measurement> measured) {
        return new GoalSentences(indicator, measured).all();
    }

    private List<String> all() {
        var sentences = new ArrayList<String>();
        live().ifPresent(sentences::add);
        List<Point> line = indicator.line();
        if (line.isEmpty()) {
            if (sentences.isEmpty()) {
                sentences.add(text("sentence.none"));
            }
        } else {
            Point last = line.get(line.size() - 1);
            if (indicator.of(last.year()).size() == 1) {
                sentences.add(last(last));
                target(last).ifPresent(sentences::add);
            }
            differing().forEach(sentences::add);
        }
        unknown().ifPresent(sentences::add);
        return sentences;
    }

    /** The last figure, and the first that can be compared with it. */
    private String last(Point last) {
        String now = value(indicator.unit(), last.value());
        return firstComparable(last)
                .map(first ->
                        text("sentence.since", now, when(last), value(indicator.unit(), first.value()), when(first)))
                .orElseGet(() -> text("sentence.last", now, when(last)));
    }

    /** The period as the document says it, which is Dutch; in a sentence of another language the year. */
    private static String when(Point point) {
        return Language.spoken() == Language.DUTCH ? point.when() : String.valueOf(point.year());
    }

    private Optional<Point> firstComparable(Point last) {
        return indicator.line().stream()
                .filter(point -> point.year() < last.year()
                        && indicator.of(point.year()).size() == 1
                        && breakBetween(point, last).isEmpty())
                .findFirst();
    }

    private Optional<Break> breakBetween(Point first, Point last) {
        return indicator.breaks().stream()
                .filter(change -> change.at() > first.year() && change.at() <= last.year())
                .findFirst();
    }

    private Optional<String> target(Point last) {
        return indicator.goal().map(target -> {
            BigDecimal wanted = target.value().orElseThrow();
            BigDecimal gap = last.value().subtract(wanted);
            String goal = value(indicator.unit(), wanted);
            String year = String.valueOf(target.year());
            if (!target.comparable()) {
                return text("sentence.target", goal, year);
            }
            if (gap.signum() >= 0) {
                return text("sentence.reached", goal, year);
            }
            return indicator.unit() == Unit.PERCENT
                    ? text("sentence.below", goal, year, gap.negate())
                    : text("sentence.target", goal, year);
        });
    }

    /** Years of which there is more than one figure. */
    private List<String> differing() {
        return indicator.line().stream()
                .map(point -> indicator.of(point.year()))
                .filter(points -> points.size() > 1)
                .map(points -> text(
                        "sentence.differing",
                        String.valueOf(points.get(0).year()),
                        points.stream()
                                .map(point -> value(indicator.unit(), point.value()))
                                .collect(Collectors.joining(" " + text("and") + " "))))
                .toList();
    }

    /** Targets that there are without that we know them. */
    private Optional<String> unknown() {
        List<String> years = indicator.targets().stream()
                .filter(target -> target.value().isEmpty())
                .map(Target::year)
                .map(String::valueOf)
                .toList();
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(text("sentence.unknown", String.join(" " + text("and") + " ", years)));
    }

    /** What we measured last, and a year before. */
    private Optional<String> live() {
        return indicator.live().flatMap(figure -> last(figure).map(now -> {
            String today = value(indicator.unit(), now.of(figure).orElseThrow());
            String day = AgreementWords.day(now.on());
            return measured.stream()
                    .filter(one -> !one.on().isAfter(now.on().minusYears(1))
                            && one.of(figure).isPresent())
                    .reduce((one, later) -> later)
                    .map(before -> text(
                            "sentence.live.since",
                            today,
                            day,
                            value(indicator.unit(), before.of(figure).orElseThrow()),
                            AgreementWords.day(before.on())))
                    .orElseGet(() -> text("sentence.live", today, day));
        }));
    }

    private Optional<Measurement> last(LiveFigure figure) {
        return measured.stream().filter(one -> one.of(figure).isPresent()).reduce((one, later) -> later);
    }
}
