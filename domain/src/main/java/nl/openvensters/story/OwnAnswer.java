package nl.openvensters.story;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.SchoolYear;

/**
 * What a school supplied itself, read member by member in the shapes of {@code docs/own-answers.md}. What is not there or
 * not of its shape is absent: a page shows the rest.
 */
final class OwnAnswer {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final JsonObject json;

    private OwnAnswer(JsonObject json) {
        this.json = json;
    }

    /** The answer, when there is one that can be read. */
    static Optional<OwnAnswer> of(StoryMaterial material) {
        return material.figures().answer().flatMap(answer -> {
            try (var reader = JSON.createReader(new StringReader(answer.content()))) {
                return Optional.of(new OwnAnswer(reader.readObject()));
            } catch (JsonException e) {
                return Optional.empty();
            }
        });
    }

    /** Of which school year it is, for the source line. */
    static String reference(StoryMaterial material) {
        return material.figures()
                .answer()
                .map(a -> Wording.text("period.schoolYear", a.schoolYear()))
                .orElse("");
    }

    Optional<String> text(String member) {
        return member(member, JsonString.class).map(JsonString::getString).filter(s -> !s.isBlank());
    }

    Optional<BigDecimal> number(String member) {
        return member(member, JsonNumber.class).map(JsonNumber::bigDecimalValue);
    }

    Optional<LocalTime> time(String member) {
        return text(member).flatMap(written -> {
            try {
                return Optional.of(LocalTime.parse(written));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        });
    }

    Optional<SchoolYear> schoolYear(String member) {
        return number(member).map(n -> new SchoolYear(n.intValue()));
    }

    List<String> texts(String member) {
        return array(member).stream()
                .filter(JsonString.class::isInstance)
                .map(v -> ((JsonString) v).getString())
                .filter(s -> !s.isBlank())
                .toList();
    }

    List<OwnAnswer> objects(String member) {
        return array(member).stream()
                .filter(JsonObject.class::isInstance)
                .map(v -> new OwnAnswer(v.asJsonObject()))
                .toList();
    }

    Optional<OwnAnswer> object(String member) {
        return member(member, JsonObject.class).map(OwnAnswer::new);
    }

    /** The names of the members, in the order in which they were written. */
    List<String> members() {
        return List.copyOf(json.keySet());
    }

    private List<? extends JsonValue> array(String member) {
        return member(member, JsonArray.class)
                .map(a -> (List<? extends JsonValue>) a)
                .orElse(List.of());
    }

    private <T> Optional<T> member(String name, Class<T> type) {
        return Optional.ofNullable(json.get(name)).filter(type::isInstance).map(type::cast);
    }
}
