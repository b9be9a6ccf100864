package nl.openvensters.story;

import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.publication.answer.Document;
import nl.openvensters.publication.answer.TextAnswer;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.IndicatorStory.Point;

/** Lets a school tell it in its own words, with a link when there is a document elsewhere. */
final class TextTeller implements Teller {

    @Override
    public Told tell(StoryMaterial material) {
        Optional<TextAnswer> answer = material.answer(TextAnswer.class);
        Optional<String> link = answer.flatMap(TextAnswer::link);
        Optional<String> text = answer.flatMap(TextAnswer::text);
        List<Point> documents = answer.map(TextAnswer::documents).orElse(List.of()).stream()
                .map(material::document)
                .toList();
        if (text.isEmpty() && link.isEmpty() && documents.isEmpty() && !material.isExplained()) {
            return Told.nothing(MissingReason.NOT_DELIVERED);
        }
        String id = material.indicator().id();
        Tense tense = Tense.of(material);
        Optional<Html> own = material.ownSentence(text);
        var parts = new Told.Parts();
        if (link.isPresent()) {
            parts.say(tense.firstOf(
                    id + ".link",
                    "TEXT.link",
                    link.get(),
                    answer.get().linkText().orElse(material.indicator().name())));
        } else if (own.isPresent()) {
            parts.say(own.get());
        } else if (documents.isEmpty()) {
            return Told.nothing(MissingReason.NOT_DELIVERED);
        } else {
            parts.say(tense.html(
                    "TEXT.papers",
                    Wording.few(answer.map(TextAnswer::documents).orElse(List.of()).stream()
                            .map(Document::title)
                            .toList())));
        }
        if (!documents.isEmpty()) {
            parts.show(Illustration.points(Wording.text("CHECKLIST.documents"), documents));
        }
        return parts.of(material.answerReference(), text);
    }
}
