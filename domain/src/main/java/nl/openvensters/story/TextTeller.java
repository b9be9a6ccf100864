package nl.openvensters.story;

import java.util.Optional;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.publication.answer.TextAnswer;

/** Lets a school tell it in its own words, with a link when there is a document elsewhere. */
final class TextTeller implements Teller {

    @Override
    public Told tell(StoryMaterial material) {
        Optional<TextAnswer> answer = material.answer(TextAnswer.class);
        Optional<String> link = answer.flatMap(TextAnswer::link);
        Optional<String> text = answer.flatMap(TextAnswer::text);
        if (text.isEmpty() && link.isEmpty() && !material.isExplained()) {
            return Told.nothing(MissingReason.NOT_DELIVERED);
        }
        String id = material.indicator().id();
        var parts = new Told.Parts();
        parts.say(
                link.isPresent()
                        ? Wording.html(
                                Wording.firstOf(id + ".link", "TEXT.link"),
                                link.get(),
                                answer.get()
                                        .linkText()
                                        .orElse(material.indicator().name()))
                        : Wording.html(Wording.firstOf(id + ".text", "TEXT.text"), material.schoolName()));
        return parts.of(material.answerReference(), text);
    }
}
