package nl.openvensters.questionnaire.taking;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.openvensters.questionnaire.AnswerKind;
import nl.openvensters.questionnaire.Item;
import nl.openvensters.questionnaire.Questionnaire;

/**
 * What one person answered.
 *
 * @param answers by question; 0 is "I do not know"
 * @param words by open question; none of them empty
 */
public record FilledAnswers(Map<String, Integer> answers, Map<String, String> words) {

    public static final FilledAnswers EMPTY = new FilledAnswers(Map.of(), Map.of());

    /** No question has this id. */
    private static final String LANGUAGE = "=";

    private static final JsonProvider JSON = JsonProvider.provider();

    public FilledAnswers {
        answers = Map.copyOf(answers);
        words = Map.copyOf(words);
    }

    /**
     * With what was sent from a screen; what is no answer to the question is left out, and an answer that is empty by now is
     * taken away.
     *
     * @param sent by question, of the questions of one screen
     */
    public FilledAnswers with(Questionnaire list, Map<String, String> sent) {
        var numbers = new LinkedHashMap<>(answers);
        var texts = new LinkedHashMap<>(words);
        sent.forEach((id, value) -> list.item(id).ifPresent(item -> {
            if (item.kind() == AnswerKind.OPEN) {
                String text = value.strip();
                texts.remove(id);
                if (!text.isEmpty()) {
                    texts.put(id, text.substring(0, Math.min(text.length(), Item.LONGEST_WORDS)));
                }
            } else if (value.matches("[0-9]{1,3}") && item.takes(Integer.parseInt(value))) {
                numbers.put(id, Integer.valueOf(value));
            } else if (value.isBlank()) {
                numbers.remove(id);
            }
        }));
        return new FilledAnswers(numbers, texts);
    }

    /** Without answers to questions that are not asked by now. */
    public FilledAnswers asked(Questionnaire list) {
        var numbers = new LinkedHashMap<String, Integer>();
        var texts = new LinkedHashMap<String, String>();
        for (Item item : list.items()) {
            if (item.isAsked(numbers)) {
                if (answers.containsKey(item.id())) {
                    numbers.put(item.id(), answers.get(item.id()));
                }
                if (words.containsKey(item.id())) {
                    texts.put(item.id(), words.get(item.id()));
                }
            }
        }
        return new FilledAnswers(numbers, texts);
    }

    /** In which language somebody fills it in; it is kept with the sheet, and goes when the answers are sent. */
    public FilledAnswers in(String language) {
        var texts = new LinkedHashMap<>(words);
        texts.put(LANGUAGE, language);
        return new FilledAnswers(answers, texts);
    }

    /** Empty of one that was never kept. */
    public Optional<String> language() {
        return Optional.ofNullable(words.get(LANGUAGE));
    }

    public boolean isEmpty() {
        return answers.isEmpty() && words.keySet().stream().allMatch(LANGUAGE::equals);
    }

    /** The numbers as they are stored, in the order of the ids: the order in which somebody answered is not kept. */
    String numbers() {
        var json = JSON.createObjectBuilder();
        new TreeMap<>(answers).forEach(json::add);
        return json.build().toString();
    }

    /** Both, for a sheet that is kept. */
    String encoded() {
        var json = JSON.createObjectBuilder();
        answers.forEach(json::add);
        words.forEach(json::add);
        return json.build().toString();
    }

    /** Reads both forms. */
    public static FilledAnswers decoded(String encoded) {
        var numbers = new LinkedHashMap<String, Integer>();
        var texts = new LinkedHashMap<String, String>();
        try (var reader = JSON.createReader(new StringReader(encoded))) {
            JsonObject json = reader.readObject();
            json.forEach((id, value) -> {
                if (value instanceof JsonNumber number) {
                    numbers.put(id, number.intValue());
                } else if (value instanceof JsonString text) {
                    texts.put(id, text.getString());
                }
            });
        }
        return new FilledAnswers(numbers, texts);
    }
}
