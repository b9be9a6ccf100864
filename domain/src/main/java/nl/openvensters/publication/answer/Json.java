package nl.openvensters.publication.answer;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes the members of an answer; what is absent is left out. */
final class Json {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final JsonObjectBuilder object = JSON.createObjectBuilder();

    static Optional<JsonObject> parse(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return Optional.of(reader.readObject());
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    Json with(String name, Optional<?> value) {
        value.ifPresent(v -> {
            if (v instanceof BigDecimal number) {
                object.add(name, number);
            } else if (v instanceof Integer number) {
                object.add(name, number);
            } else if (v instanceof Boolean flag) {
                object.add(name, flag);
            } else if (v instanceof LocalTime time) {
                object.add(name, time.toString());
            } else if (v instanceof JsonObject nested) {
                object.add(name, nested);
            } else {
                object.add(name, v.toString());
            }
        });
        return this;
    }

    Json with(String name, Object value) {
        return with(name, Optional.of(value));
    }

    Json texts(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            object.add(name, JSON.createArrayBuilder(texts));
        }
        return this;
    }

    <T> Json objects(String name, List<T> rows, Function<T, Json> written) {
        if (!rows.isEmpty()) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            rows.forEach(row -> array.add(written.apply(row).build()));
            object.add(name, array);
        }
        return this;
    }

    JsonObject build() {
        return object.build();
    }
}
