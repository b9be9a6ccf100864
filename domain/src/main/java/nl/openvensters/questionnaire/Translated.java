package nl.openvensters.questionnaire;

import java.util.Map;

/**
 * A text in all languages of its questionnaire.
 *
 * @param texts by the tag of a language; Dutch is always there
 */
public record Translated(Map<String, String> texts) {

    public Translated {
        texts = Map.copyOf(texts);
    }

    /** In a language, or in Dutch where it was not translated. */
    public String in(String language) {
        return texts.getOrDefault(language, texts.get("nl"));
    }

    /** In Dutch, as the portal has it. */
    public String dutch() {
        return texts.get("nl");
    }
}
