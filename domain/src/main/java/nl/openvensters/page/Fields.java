package nl.openvensters.page;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** The members of a JSON object, written in the order of the calls. What is not there is left out; there is no null. */
final class Fields {

    /** Looked up once: the lookup costs more than the document. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private final JsonGenerator out;

    private Fields(JsonGenerator out) {
        this.out = out;
    }

    /** The bytes of one object, in UTF-8. */
    static byte[] object(Consumer<Fields> members) {
        var bytes = new ByteArrayOutputStream(16_384);
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            out.writeStartObject();
            members.accept(new Fields(out));
            out.writeEnd();
        }
        return bytes.toByteArray();
    }

    /** @throws jakarta.json.JsonException when it is no object */
    static JsonObject read(byte[] json) {
        try (var reader = JSON.createReader(new ByteArrayInputStream(json))) {
            return reader.readObject();
        }
    }

    /** A number or a truth as it is, anything else as its text; an empty optional not at all. */
    Fields with(String name, Object value) {
        if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(there -> with(name, there));
        } else if (value instanceof Boolean truth) {
            out.write(name, truth);
        } else if (value instanceof BigDecimal number) {
            out.write(name, number);
        } else if (value instanceof Double number) {
            out.write(name, number);
        } else if (value instanceof Number number) {
            out.write(name, number.longValue());
        } else {
            out.write(name, value.toString());
        }
        return this;
    }

    Fields with(String name, Consumer<Fields> members) {
        out.writeStartObject(name);
        members.accept(this);
        out.writeEnd();
        return this;
    }

    <T> Fields with(String name, Optional<T> value, BiConsumer<Fields, T> members) {
        value.ifPresent(there -> with(name, inside -> members.accept(inside, there)));
        return this;
    }

    /** An array of objects; not at all when there are none. */
    <T> Fields each(String name, Collection<T> values, BiConsumer<Fields, T> members) {
        if (!values.isEmpty()) {
            out.writeStartArray(name);
            values.forEach(value -> {
                out.writeStartObject();
                members.accept(this, value);
                out.writeEnd();
            });
            out.writeEnd();
        }
        return this;
    }

    static Optional<String> text(JsonObject in, String name) {
        return in.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    static Optional<LocalDate> day(JsonObject in, String name) {
        return text(in, name).map(LocalDate::parse);
    }

    static double decimal(JsonObject in, String name) {
        return in.getJsonNumber(name).doubleValue();
    }

    static long number(JsonObject in, String name) {
        return in.get(name) instanceof JsonNumber number ? number.longValue() : 0;
    }

    static <T> Optional<T> object(JsonObject in, String name, Function<JsonObject, T> reading) {
        return in.get(name) instanceof JsonObject object ? Optional.of(reading.apply(object)) : Optional.empty();
    }

    static <T> List<T> each(JsonObject in, String name, Function<JsonObject, T> reading) {
        return in.containsKey(name)
                ? in.getJsonArray(name).stream()
                        .map(JsonValue::asJsonObject)
                        .map(reading)
                        .toList()
                : List.of();
    }
}
