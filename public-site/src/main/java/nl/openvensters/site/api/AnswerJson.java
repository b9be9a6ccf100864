package nl.openvensters.site.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import nl.openvensters.publication.PublishedAnswer;

/** What a school supplied itself, as JSON. The score of a survey with few respondents stays out, as on the site. */
final class AnswerJson {

    private static final int FEWEST_RESPONDENTS = 5;

    private AnswerJson() {}

    static JsonObject of(PublishedAnswer answer) {
        try (JsonReader reader = JsonMembers.JSON.createReader(new StringReader(answer.content()))) {
            return new JsonMembers()
                    .with("schoolYear", answer.schoolYear())
                    .with("content", shown(reader.readObject()))
                    .build();
        }
    }

    private static JsonObject shown(JsonObject content) {
        var json = new JsonMembers();
        boolean few = content.get("respondents") instanceof JsonNumber respondents
                && respondents.bigDecimalValue().intValue() < FEWEST_RESPONDENTS;
        content.forEach((name, value) -> {
            if (!few || !List.of("score", "mean", "respondents").contains(name)) {
                json.with(name, name.equals("earlier") && value instanceof JsonArray all ? earlier(all) : value);
            }
        });
        return json.build();
    }

    private static JsonValue earlier(JsonArray surveys) {
        return JsonMembers.array(
                surveys.stream().map(JsonValue::asJsonObject).collect(Collectors.toList()), AnswerJson::shown);
    }
}
