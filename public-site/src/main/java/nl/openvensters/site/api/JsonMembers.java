package nl.openvensters.site.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Members of a JSON object in the order in which they are added. What is unknown is left out; there is no null. */
final class JsonMembers {

    /** Looked up once: {@code Json.createObjectBuilder()} looks for it in all jars, for every object. */
    static final JsonProvider JSON = JsonProvider.provider();

    private final JsonObjectBuilder object = JSON.createObjectBuilder();

    JsonMembers with(String name, Object value) {
        object.add(name, value.toString());
        return this;
    }

    JsonMembers with(String name, int value) {
        object.add(name, value);
        return this;
    }

    JsonMembers with(String name, long value) {
        object.add(name, value);
        return this;
    }

    JsonMembers with(String name, double value) {
        object.add(name, value);
        return this;
    }

    JsonMembers with(String name, boolean value) {
        object.add(name, value);
        return this;
    }

    JsonMembers with(String name, JsonValue value) {
        object.add(name, value);
        return this;
    }

    /** Left out when empty; text for whatever is no JSON itself. */
    JsonMembers with(String name, Optional<?> value) {
        value.ifPresent(present -> {
            if (present instanceof JsonValue json) {
                object.add(name, json);
            } else {
                object.add(name, present.toString());
            }
        });
        return this;
    }

    JsonObject build() {
        return object.build();
    }

    static <T> JsonArray array(Collection<T> items, Function<T, ? extends JsonValue> mapping) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        items.forEach(item -> array.add(mapping.apply(item)));
        return array.build();
    }
}
