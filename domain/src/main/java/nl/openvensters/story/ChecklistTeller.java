package nl.openvensters.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.publication.answer.ChecklistAnswer;
import nl.openvensters.publication.answer.ChecklistAnswer.Role;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.IndicatorStory.Point;

/** Tells what a school has or does, point by point: with the people to turn to and the documents to read. */
final class ChecklistTeller implements Teller {

    @Override
    public Told tell(StoryMaterial material) {
        Optional<ChecklistAnswer> answer = material.answer(ChecklistAnswer.class);
        boolean words =
                material.isExplained() || answer.flatMap(ChecklistAnswer::text).isPresent();
        if (answer.isEmpty() || answer.get().isEmpty() && !words) {
            return Told.nothing(MissingReason.NOT_DELIVERED);
        }
        var parts = new Told.Parts();
        List<Point> points = points(answer.get());
        List<Point> documents =
                answer.get().documents().stream().map(material::document).toList();
        say(material, parts, points, documents);
        answer.get()
                .mark()
                .outOfTen()
                .filter(score -> answer.get().mark().isShown())
                .ifPresent(score -> parts.say(Wording.html(
                        Wording.firstOf(material.indicator().id() + ".score", "CHECKLIST.score"),
                        Wording.tenths(score),
                        Wording.whole(answer.get().mark().respondents().orElseThrow()))));
        if (!points.isEmpty()) {
            parts.show(Illustration.points("", points));
        }
        if (!documents.isEmpty()) {
            parts.show(Illustration.points(Wording.text("CHECKLIST.documents"), documents));
        }
        return parts.of(material.answerReference(), answer.get().text());
    }

    private static void say(StoryMaterial material, Told.Parts parts, List<Point> points, List<Point> documents) {
        String id = material.indicator().id();
        int number = points.isEmpty() ? documents.size() : points.size();
        if (number == 0) {
            parts.say(Wording.html(Wording.firstOf(id + ".text", "TEXT.text"), material.schoolName()));
            return;
        }
        String form = points.isEmpty() ? ".papers" : number == 1 ? ".one" : ".many";
        Point first = (points.isEmpty() ? documents : points).get(0);
        parts.say(Wording.html(
                Wording.firstOf(id + form, "CHECKLIST" + form),
                material.schoolName(),
                Integer.toString(number),
                first.label()));
    }

    private static List<Point> points(ChecklistAnswer answer) {
        var points = new ArrayList<Point>();
        answer.roles().forEach(role -> points.add(new Point(Wording.text("role." + role.kind()), person(role))));
        answer.programme().ifPresent(p -> points.add(new Point(Wording.text("CHECKLIST.programme"), p)));
        answer.items()
                .forEach(
                        item -> points.add(new Point(item.label(), item.detail().orElse(""))));
        return points;
    }

    private static String person(Role role) {
        return String.join(
                ", ",
                Stream.of(role.name(), role.reach()).flatMap(Optional::stream).toList());
    }
}
