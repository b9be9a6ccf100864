package nl.openvensters.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.indicator.AnswerForm.Part;
import nl.openvensters.publication.answer.Document;
import nl.openvensters.publication.answer.TextAnswer;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.IndicatorStory.Point;

/** Lets a school or a board tell it in its own words, with a link when there is a document elsewhere or a way to reach it. */
final class TextTeller implements Teller {

    @Override
    public TellerResult tell(StoryMaterial material) {
        Optional<TextAnswer> answer = material.answer(TextAnswer.class);
        boolean reached = material.indicator().answer().has(Part.CONTACT);
        Optional<String> link = answer.filter(told -> !reached).flatMap(TextAnswer::link);
        Optional<String> text = answer.flatMap(TextAnswer::text);
        List<Point> documents = answer.map(TextAnswer::documents).orElse(List.of()).stream()
                .map(material::document)
                .toList();
        List<Point> contact =
                answer.filter(told -> reached).map(TextTeller::contact).orElse(List.of());
        String id = material.indicator().id();
        Tense tense = Tense.of(material);
        Optional<Html> own = material.ownSentence(text);
        var parts = new TellerResult.Parts();
        if (link.isPresent()) {
            parts.say(tense.firstOf(
                    id + ".link",
                    "TEXT.link",
                    link.get(),
                    answer.get().linkText().orElse(material.indicator().name())));
        } else if (own.isPresent()) {
            parts.say(own.get());
        } else if (!contact.isEmpty()) {
            parts.say(Wording.html("TEXT.contact", material.schoolName()));
        } else if (documents.isEmpty()) {
            return TellerResult.nothing(MissingReason.NOT_DELIVERED);
        } else {
            parts.say(tense.html(
                    "TEXT.papers",
                    Wording.few(answer.map(TextAnswer::documents).orElse(List.of()).stream()
                            .map(Document::title)
                            .toList())));
        }
        if (!contact.isEmpty()) {
            parts.show(Illustration.points("", contact));
        }
        if (!documents.isEmpty()) {
            parts.show(Illustration.points(Wording.text("CHECKLIST.documents"), documents));
        }
        return parts.of(material.answerReference(), text);
    }

    private static List<Point> contact(TextAnswer answer) {
        var points = new ArrayList<Point>();
        answer.link().ifPresent(site -> points.add(new Point(Wording.text("TEXT.contact.website"), site, site)));
        answer.email()
                .ifPresent(mail -> points.add(new Point(Wording.text("TEXT.contact.email"), mail, "mailto:" + mail)));
        answer.phone().ifPresent(phone -> points.add(new Point(Wording.text("TEXT.contact.phone"), phone)));
        return points;
    }
}
