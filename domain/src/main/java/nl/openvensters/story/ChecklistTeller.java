package nl.openvensters.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.indicator.AnswerNumber;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.publication.answer.ChecklistAnswer;
import nl.openvensters.publication.answer.ChecklistAnswer.Role;
import nl.openvensters.publication.answer.Document;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.IndicatorStory.Point;

/** Tells what a school has or does, point by point: with the people to turn to and the documents to read. */
final class ChecklistTeller implements Teller {

    @Override
    public TellerResult tell(StoryMaterial material) {
        Optional<ChecklistAnswer> answer = material.answer(ChecklistAnswer.class);
        boolean words =
                material.isExplained() || answer.flatMap(ChecklistAnswer::text).isPresent();
        List<Figure> marks = material.numbers(AnswerNumber.SCORE);
        boolean marked = marks.stream().anyMatch(mark -> !isUnknown(mark));
        if (answer.isEmpty() || answer.get().isEmpty() && !marked && !words) {
            return TellerResult.nothing(MissingReason.NOT_DELIVERED);
        }
        var parts = new TellerResult.Parts();
        List<Point> points = points(answer.get(), material.indicator());
        List<Point> documents =
                answer.get().documents().stream().map(material::document).toList();
        say(material, parts, points, answer.get());
        marks.forEach(mark -> material.writtenMark(mark)
                .ifPresent(score -> parts.say(Tense.of(material)
                        .firstOf(
                                material.indicator().id() + ".score",
                                "CHECKLIST.score",
                                score,
                                Wording.count(material.beside(mark, AnswerNumber.RESPONDENTS)
                                        .orElseThrow())))));
        if (parts.isSilent()) {
            return TellerResult.nothing(MissingReason.NOT_DELIVERED);
        }
        if (!points.isEmpty()) {
            parts.show(Illustration.points("", points));
        }
        if (!documents.isEmpty()) {
            parts.show(Illustration.points(Wording.text("CHECKLIST.documents"), documents));
        }
        return parts.of(material.answerReference(), answer.get().text());
    }

    private static boolean isUnknown(Figure mark) {
        return mark.value()
                .flatMap(FigureValue::asReason)
                .filter(MissingReason.NOT_DELIVERED::equals)
                .isPresent();
    }

    /** Names the first few: how many there are is no answer. */
    private static void say(
            StoryMaterial material, TellerResult.Parts parts, List<Point> points, ChecklistAnswer answer) {
        String id = material.indicator().id();
        Tense tense = Tense.of(material);
        if (!points.isEmpty()) {
            parts.say(tense.firstOf(id + ".points", "CHECKLIST.points", material.schoolName(), named(points)));
        } else if (!answer.documents().isEmpty()) {
            parts.say(tense.firstOf(
                    id + ".papers",
                    "CHECKLIST.papers",
                    material.schoolName(),
                    Wording.ownFewOf(
                            answer.documents().stream().map(Document::title).toList())));
        } else {
            material.ownSentence(answer.text()).ifPresent(parts::say);
        }
    }

    private static Html named(List<Point> points) {
        return new Html(Wording.few(points.stream()
                .map(point -> {
                    String name = Wording.within(point.label());
                    return (point.labelOwn() ? Wording.own(name) : Html.text(name)).markup();
                })
                .toList()));
    }

    private static List<Point> points(ChecklistAnswer answer, Indicator indicator) {
        var points = new ArrayList<Point>();
        answer.roles().forEach(role -> points.add(Point.telling(Wording.text("role." + role.kind()), person(role))));
        answer.programme().ifPresent(p -> points.add(Point.telling(Wording.text("CHECKLIST.programme"), p)));
        answer.items()
                .forEach(item -> points.add(Point.named(
                        OwnWord.of(indicator, item.label()), item.detail().orElse(""))));
        return points;
    }

    private static String person(Role role) {
        return String.join(
                ", ",
                Stream.of(role.name(), role.reach()).flatMap(Optional::stream).toList());
    }
}
