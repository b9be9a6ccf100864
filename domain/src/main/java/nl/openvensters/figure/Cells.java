package nl.openvensters.figure;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The cells of a figure with dimensions: a value or a reason for each combination of dimension values. A key joins the
 * dimension values with a dot, most significant first: {@code 4} (age), {@code LV.1F} (domain and reference level).
 *
 * <p>Immutable, in the order of insertion. {@link #encoded()} and {@link #decode(String)} are the compact JSON form in
 * which the database keeps them: {@code {"4":23,"5":"!SUPPRESSED","uitkomst":"Boven"}}.
 */
public final class Cells {

    /** Looked up once: the lookup costs more than the parsing. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final Cells NONE = new Cells(Map.of());

    private final Map<String, FigureValue> values;

    private Cells(Map<String, FigureValue> values) {
        this.values = values;
    }

    public static Cells none() {
        return NONE;
    }

    public static Cells of(Map<String, FigureValue> values) {
        return new Cells(Collections.unmodifiableMap(new LinkedHashMap<>(values)));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Set<String> keys() {
        return values.keySet();
    }

    public Map<String, FigureValue> asMap() {
        return values;
    }

    /** The cell, or missing as not delivered when the key is unknown. */
    public FigureValue get(String key) {
        return values.getOrDefault(key, FigureValue.missing(MissingReason.NOT_DELIVERED));
    }

    /** Whether they are counts of nobody: zero, or not known at all. */
    public boolean countNobody() {
        return values.values().stream()
                .allMatch(count -> count.equals(FigureValue.of(0))
                        || count.asReason()
                                .filter(MissingReason.NOT_DELIVERED::equals)
                                .isPresent());
    }

    /** A copy with one cell replaced. */
    public Cells with(String key, FigureValue value) {
        var copy = new LinkedHashMap<>(values);
        copy.put(key, value);
        return of(copy);
    }

    /** The JSON form, without white space; the same cells always give the same text. */
    public String encoded() {
        StringWriter json = new StringWriter(16 * values.size() + 2);
        try (JsonGenerator generator = JSON.createGenerator(json)) {
            generator.writeStartObject();
            values.forEach((key, value) -> {
                if (value instanceof FigureValue.Amount amount) {
                    generator.write(key, amount.number());
                } else if (value instanceof FigureValue.Category category) {
                    generator.write(key, category.name());
                } else if (value instanceof FigureValue.Missing missing) {
                    generator.write(key, "!" + missing.reason().name());
                }
            });
            generator.writeEnd();
        }
        return json.toString();
    }

    /**
     * Reads the JSON form.
     *
     * @param json an object whose members are numbers and strings; null and empty give no cells
     * @throws IllegalArgumentException when it is not of that form
     */
    public static Cells decode(String json) {
        if (json == null || json.isEmpty()) {
            return NONE;
        }
        var read = new LinkedHashMap<String, FigureValue>();
        try (JsonParser parser = JSON.createParser(new StringReader(json))) {
            String key = "";
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case KEY_NAME -> key = parser.getString();
                    case VALUE_NUMBER -> read.put(key, FigureValue.of(parser.getBigDecimal()));
                    case VALUE_STRING -> read.put(key, read(parser.getString()));
                    case START_OBJECT, END_OBJECT -> {}
                    default -> throw new IllegalArgumentException("Not the cells of a figure: " + json);
                }
            }
        } catch (JsonException e) {
            throw new IllegalArgumentException("Not the cells of a figure: " + json, e);
        }
        return new Cells(Collections.unmodifiableMap(read));
    }

    private static FigureValue read(String text) {
        return text.startsWith("!")
                ? FigureValue.missing(MissingReason.valueOf(text.substring(1)))
                : FigureValue.category(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cells cells && values.equals(cells.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return encoded();
    }
}
