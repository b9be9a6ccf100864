package nl.openvensters.portal.indicator;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.text.MessageFormat;
import nl.openvensters.portal.Texts;
import nl.openvensters.writing.Hint;
import nl.openvensters.writing.Readability;
import nl.openvensters.writing.WritingAdvice;

/**
 * Advice on a text in words. A hint is a list of parts, each strong or not; in the texts the strong part stands between
 * asterisks.
 */
final class AdviceWords {

    /** More at once is no help: what remains comes up when these are solved. */
    private static final int SHOWN = 5;

    /** Long sentences are recognised by their first words. */
    private static final int BEGINNING = 40;

    private AdviceWords() {}

    static JsonObject json(WritingAdvice advice) {
        JsonArrayBuilder hints = Json.createArrayBuilder();
        advice.hints().stream().limit(SHOWN).forEach(hint -> hints.add(hint(hint)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("hints", hints).add("sum", sum(advice));
        advice.readability().ifPresent(score -> json.add("scores", scores(score)));
        return json.build();
    }

    private static JsonObjectBuilder hint(Hint hint) {
        JsonArrayBuilder parts = Json.createArrayBuilder();
        String[] written = EditorRequest.TEXTS.tell("advice." + hint.kind()).split("\\*");
        for (int i = 0; i < written.length; i++) {
            String text = new MessageFormat(written[i], Texts.DUTCH)
                    .format(new Object[] {beginning(hint.fragment()), hint.detail()});
            parts.add(Json.createArrayBuilder().add(i % 2 == 1).add(text));
        }
        JsonObjectBuilder json = Json.createObjectBuilder().add("parts", parts).add("fragment", hint.fragment());
        hint.replacement().ifPresent(better -> json.add("replacement", better));
        return json;
    }

    private static String beginning(String fragment) {
        if (fragment.length() <= BEGINNING) {
            return fragment;
        }
        int space = fragment.lastIndexOf(' ', BEGINNING);
        return fragment.substring(0, space < 0 ? BEGINNING : space) + " …";
    }

    /** How long it is and how it reads. */
    private static String sum(WritingAdvice advice) {
        StringBuilder sum = new StringBuilder(EditorRequest.TEXTS.tell("advice.words", advice.words()));
        sum.append(' ').append(EditorRequest.TEXTS.tell("advice.length." + advice.length()));
        advice.readability()
                .ifPresent(score -> sum.append(' ').append(EditorRequest.TEXTS.tell("advice.ease." + score.ease())));
        int more = advice.hints().size() - SHOWN;
        if (more > 0) {
            sum.append(' ').append(EditorRequest.TEXTS.tell("advice.more", more));
        }
        return sum.toString();
    }

    private static String scores(Readability score) {
        return EditorRequest.TEXTS.tell(
                "advice.scores",
                Math.round(score.fleschDouma()),
                Math.round(score.brouwer()),
                Math.round(score.wordsPerSentence()));
    }
}
