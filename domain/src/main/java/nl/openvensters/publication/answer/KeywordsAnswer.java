package nl.openvensters.publication.answer;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import nl.openvensters.publication.answer.Fault.Rule;

/**
 * The words that a school chose for itself.
 *
 * @param keywords the most important first; one to five of 40 characters at most, each once
 */
public record KeywordsAnswer(List<String> keywords, Optional<String> text) implements Answer {

    /** More words say less. */
    public static final int MOST = 5;

    private static final int LONGEST = 40;

    static KeywordsAnswer read(Members in) {
        List<String> keywords = in.texts("keywords", MOST, LONGEST);
        if (keywords.isEmpty()) {
            in.fault("keywords.0", Rule.REQUIRED);
        }
        return new KeywordsAnswer(keywords, in.words());
    }

    @Override
    public boolean isEmpty() {
        return keywords.isEmpty();
    }

    @Override
    public JsonObject toJson() {
        return new Json().texts("keywords", keywords).with("text", text).build();
    }
}
