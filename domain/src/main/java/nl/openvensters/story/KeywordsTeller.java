package nl.openvensters.story;

import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.publication.answer.KeywordsAnswer;
import nl.openvensters.story.IndicatorStory.Illustration;

/** Tells the words that a school chose for itself, the most important first. */
final class KeywordsTeller implements Teller {

    @Override
    public TellerResult tell(StoryMaterial material) {
        Optional<KeywordsAnswer> answer = material.answer(KeywordsAnswer.class);
        List<OwnWord> words = answer.map(KeywordsAnswer::keywords)
                .map(chosen -> OwnWord.of(material.indicator(), chosen))
                .orElse(List.of());
        if (words.isEmpty()) {
            return TellerResult.nothing(MissingReason.NOT_DELIVERED);
        }
        String id = material.indicator().id();
        var parts = new TellerResult.Parts();
        String form = words.size() == 1 ? ".one" : ".many";
        parts.say(Tense.of(material)
                .firstOf(
                        id + form,
                        "KEYWORDS" + form,
                        material.schoolName(),
                        words.get(0).html(),
                        Wording.ownList(words.subList(1, words.size()).stream()
                                .map(OwnWord::within)
                                .toList())));
        parts.show(Illustration.keywords(words));
        return parts.of(material.answerReference(), answer.flatMap(KeywordsAnswer::text));
    }
}
