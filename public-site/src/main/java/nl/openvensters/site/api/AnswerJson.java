package nl.openvensters.site.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import nl.openvensters.publication.PublishedAnswer;

/** What a school supplied itself beside its figures, as JSON: words, choices and order. */
final class AnswerJson {

    private AnswerJson() {}

    static JsonObject of(PublishedAnswer answer) {
        try (JsonReader reader = JsonMembers.JSON.createReader(new StringReader(answer.content()))) {
            return new JsonMembers()
                    .with("schoolYear", answer.schoolYear())
                    .with("content", reader.readObject())
                    .build();
        }
    }
}
