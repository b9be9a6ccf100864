package nl.openvensters.story;

import java.util.Optional;
import nl.openvensters.figure.MissingReason;

/** Lets a school tell it in its own words, with a link when there is a document elsewhere. */
final class TextTeller implements Teller {

    @Override
    public Told tell(StoryMaterial material) {
        Optional<OwnAnswer> answer = OwnAnswer.of(material);
        Optional<String> text = answer.flatMap(a -> a.text("text"));
        Optional<String> link = answer.flatMap(a -> a.text("link")).filter(l -> l.startsWith("https://"));
        if (text.isEmpty() && link.isEmpty()) {
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
                                        .text("linkText")
                                        .orElse(material.indicator().name()))
                        : Wording.html(Wording.firstOf(id + ".text", "TEXT.text"), material.schoolName()));
        return parts.of(OwnAnswer.reference(material), text);
    }
}
