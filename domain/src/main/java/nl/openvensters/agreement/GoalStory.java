package nl.openvensters.agreement;

import static nl.openvensters.agreement.AgreementWords.source;
import static nl.openvensters.agreement.AgreementWords.text;
import static nl.openvensters.agreement.AgreementWords.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.openvensters.agreement.GoalIndicator.Point;
import nl.openvensters.agreement.GoalIndicator.Target;
import nl.openvensters.agreement.ShownIndicator.Row;
import nl.openvensters.markup.Markup;
import nl.openvensters.story.Html;
import nl.openvensters.story.Wording;

/** From a goal to what a page shows of it: sentences, pictures and tables. */
public final class GoalStory {

    private final Agreement agreement;
    private final Goal goal;
    private final List<Measurement> measured;

    /** @param measured what we measured ourselves, up to the day of the edition, oldest first; used by a live goal only */
    public GoalStory(Agreement agreement, Goal goal, List<Measurement> measured) {
        this.agreement = agreement;
        this.goal = goal;
        this.measured = measured;
    }

    /** What is measured of it, in order. */
    public List<ShownIndicator> indicators() {
        return goal.indicators().stream().map(this::shown).toList();
    }

    /**
     * The first sentence of its first indicator, for a list of goals; why it is not measured when it is not. What the
     * edition says is Dutch, and marked so.
     */
    public Html brief() {
        return goal.indicators().stream()
                .findFirst()
                .map(indicator -> new Html(text(
                        "brief",
                        Wording.own(indicator.name()).markup(),
                        Markup.escaped(GoalSentences.of(indicator, measured).get(0)))))
                .orElseGet(() -> Wording.own(goal.because()));
    }

    /** What schools published themselves about it, in sentences. @param figures of enough schools only */
    public static List<String> own(List<OwnFigure> figures) {
        var sentences = new ArrayList<String>();
        for (OwnFigure figure : figures) {
            sentences.add(text(
                    "own." + figure.what(),
                    figure.what() == OwnFigure.What.MEAN_HOURS ? Wording.tenths(figure.value()) : figure.value(),
                    Wording.whole(figure.schools()),
                    Wording.whole(figure.value()
                            .multiply(BigDecimal.valueOf(100))
                            .divide(BigDecimal.valueOf(figure.schools()), 0, RoundingMode.HALF_UP))));
        }
        figures.stream()
                .findFirst()
                .ifPresent(figure -> sentences.add(text("own.day", AgreementWords.day(figure.on()))));
        return sentences;
    }

    /** What a figure of schools' own is of, in a few words. */
    static String name(OwnFigure figure) {
        return text("own.name." + figure.what());
    }

    private ShownIndicator shown(GoalIndicator indicator) {
        List<String> sentences = GoalSentences.of(indicator, measured);
        return new ShownIndicator(
                indicator.id(),
                indicator.name(),
                indicator.definition(),
                sentences,
                GoalPicture.of("p-" + indicator.id(), indicator, measured, sentences),
                rows(indicator),
                indicator.breaks().stream()
                        .map(change -> new Html(text(
                                "break",
                                AgreementWords.day(change.on()),
                                Wording.own(change.text()).markup())))
                        .toList());
    }

    private List<Row> rows(GoalIndicator indicator) {
        var rows = new ArrayList<Row>();
        indicator.points().forEach(point -> rows.add(row(indicator, point)));
        live(indicator).forEach(rows::add);
        indicator.targets().forEach(target -> rows.add(row(indicator, target)));
        return rows;
    }

    private Row row(GoalIndicator indicator, Point point) {
        return new Row(
                point.when(),
                text("kind.reached"),
                value(indicator.unit(), point.value()),
                source(point.source(), agreement),
                point.note(),
                true);
    }

    private Row row(GoalIndicator indicator, Target target) {
        return new Row(
                String.valueOf(target.year()),
                text(target.interim() ? "kind.interim" : "kind.target"),
                target.value().map(value -> value(indicator.unit(), value)).orElseGet(() -> text("value.unknown")),
                source(target.source(), agreement),
                target.note(),
                true);
    }

    /** The first days of years, and the last day that was measured. */
    private Stream<Row> live(GoalIndicator indicator) {
        return indicator.live().stream().flatMap(figure -> {
            List<Measurement> told =
                    measured.stream().filter(one -> one.of(figure).isPresent()).toList();
            return told.stream()
                    .filter(one -> one.on().getDayOfYear() == 1 || one.equals(told.get(told.size() - 1)))
                    .map(one -> new Row(
                            AgreementWords.day(one.on()),
                            text("kind.measured"),
                            value(indicator.unit(), one.of(figure).orElseThrow()),
                            text("source.measured"),
                            figure == LiveFigure.VISITORS ? text("note.visitors", one.visitorMonths()) : "",
                            false));
        });
    }
}
