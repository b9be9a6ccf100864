package nl.openvensters.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.indicator.AnswerForm.Part;
import nl.openvensters.publication.answer.TextAnswer;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.IndicatorStory.Point;

/** Lets a school or a board tell it in its own words, with its newest document first, or a way to reach it. */
final class TextTeller implements Teller {

    @Override
    public TellerResult tell(StoryMaterial material) {
        Optional<TextAnswer> answer = material.answer(TextAnswer.class);
        boolean reached = material.indicator().answer().has(Part.CONTACT);
        List<Point> documents =
                answer.map(told -> documents(material, told, reached)).orElse(List.of());
        Optional<String> text = answer.flatMap(TextAnswer::text);
        List<Point> contact =
                answer.filter(told -> reached).map(TextTeller::contact).orElse(List.of());
        Optional<Html> own = material.ownSentence(text);
        var parts = new TellerResult.Parts();
        if (!documents.isEmpty() && !reached) {
            parts.say(Tense.of(material)
                    .firstOf(
                            material.indicator().id() + ".link",
                            "TEXT.link",
                            documents.get(0).link(),
                            name(documents.get(0))));
        } else if (own.isPresent()) {
            parts.say(own.get());
        } else if (!contact.isEmpty()) {
            parts.say(Wording.html("TEXT.contact", material.schoolName()));
        } else if (documents.isEmpty()) {
            return TellerResult.nothing(MissingReason.NOT_DELIVERED);
        }
        if (!contact.isEmpty()) {
            parts.show(Illustration.points("", contact));
        }
        if (answer.filter(told -> !told.documents().isEmpty()).isPresent()) {
            parts.show(Illustration.points(Wording.text("CHECKLIST.documents"), documents));
        }
        return parts.of(material.answerReference(), text);
    }

    private static Html name(Point document) {
        return document.labelOwn() ? Wording.own(document.label()) : Html.text(document.label());
    }

    /** The newest leads; a link to elsewhere, of which nobody knows how old it is, comes after them. */
    private static List<Point> documents(StoryMaterial material, TextAnswer told, boolean reached) {
        var documents = new ArrayList<Point>(
                told.documents().stream().map(material::document).toList());
        told.link()
                .filter(link -> !reached)
                .ifPresent(link -> documents.add(told.linkText()
                        .map(text -> Point.own(text, "", link))
                        .orElseGet(() -> new Point(material.indicator().name(), "", link))));
        return documents;
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
