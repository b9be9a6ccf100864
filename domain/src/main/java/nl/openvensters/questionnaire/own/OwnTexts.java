package nl.openvensters.questionnaire.own;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** What was translated into one language, by the Dutch text, as it is stored: a JSON object. */
final class OwnTexts {

    private static final JsonProvider JSON = JsonProvider.provider();

    private OwnTexts() {}

    static String write(Map<String, String> texts) {
        JsonObjectBuilder all = JSON.createObjectBuilder();
        new TreeMap<>(texts).forEach(all::add);
        return all.build().toString();
    }

    static Map<String, String> read(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            var texts = new TreeMap<String, String>();
            var stored = reader.readObject();
            stored.keySet().forEach(dutch -> texts.put(dutch, stored.getString(dutch)));
            return texts;
        }
    }
}
