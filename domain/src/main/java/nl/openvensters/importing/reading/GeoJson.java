package nl.openvensters.importing.reading;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * A GeoJSON feature collection: a column for each property of the first feature, and the geometry. Only the feature at
 * hand is in memory.
 */
final class GeoJson extends HeadedTable {

    /** Looked up once: the lookup costs more than the parsing. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private final Path file;
    private List<String> properties = List.of();
    private Header header;

    private GeoJson(Path file) {
        this.file = file;
    }

    static Document open(Path file) throws IOException {
        GeoJson table = new GeoJson(file);
        table.read(null);
        return new Document(List.of(table));
    }

    @Override
    Header header() {
        return header;
    }

    @Override
    public void forEach(RowConsumer consumer) throws IOException {
        read(consumer);
    }

    /** Reads the first feature only when there is no consumer. */
    private void read(RowConsumer consumer) throws IOException {
        long size = Math.max(1, Files.size(file));
        try (CountedInput in = new CountedInput(Files.newInputStream(file));
                JsonParser parser =
                        JSON.createParserFactory(null).createParser(Encoding.withoutMark(in), StandardCharsets.UTF_8)) {
            goToFeatures(parser);
            int serial = 0;
            while (next(parser) == JsonParser.Event.START_OBJECT) {
                JsonObject feature = feature(parser);
                serial++;
                if (serial == 1) {
                    readHeader(feature);
                }
                if (consumer == null) {
                    return;
                }
                haveRead((double) in.count() / size);
                consumer.accept(new Row(header.places(), serial, cells(feature)));
            }
            if (serial == 0) {
                throw new UnreadableDocument("header");
            }
            haveRead(1);
        }
    }

    private static void goToFeatures(JsonParser parser) throws IOException {
        next(parser);
        while (next(parser) == JsonParser.Event.KEY_NAME) {
            boolean features = parser.getString().equals("features");
            JsonParser.Event value = next(parser);
            if (features && value == JsonParser.Event.START_ARRAY) {
                return;
            }
            skip(parser, value);
        }
        throw new UnreadableDocument("geojson");
    }

    /** Not {@code skipArray}, which never returns on a file that is cut off inside the array (Parsson 1.1.7). */
    private static void skip(JsonParser parser, JsonParser.Event value) throws IOException {
        JsonParser.Event event = value;
        for (int depth = change(event); depth > 0; depth += change(event)) {
            event = next(parser);
        }
    }

    private static int change(JsonParser.Event event) {
        return switch (event) {
            case START_OBJECT, START_ARRAY -> 1;
            case END_OBJECT, END_ARRAY -> -1;
            default -> 0;
        };
    }

    private static JsonParser.Event next(JsonParser parser) throws IOException {
        try {
            if (!parser.hasNext()) {
                throw new UnreadableDocument("geojson");
            }
            return parser.next();
        } catch (JsonException | IllegalStateException | NoSuchElementException e) {
            throw UnreadableDocument.broken(e);
        }
    }

    private static JsonObject feature(JsonParser parser) throws IOException {
        try {
            return parser.getObject();
        } catch (JsonException | IllegalStateException | NoSuchElementException e) {
            throw UnreadableDocument.broken(e);
        }
    }

    private void readHeader(JsonObject feature) {
        properties = List.copyOf(properties(feature).keySet());
        List<String> written = new ArrayList<>(properties);
        written.add(GEOMETRY);
        header = Header.of(written);
    }

    private static JsonObject properties(JsonObject feature) {
        return feature.get("properties") instanceof JsonObject properties ? properties : JsonValue.EMPTY_JSON_OBJECT;
    }

    private String[] cells(JsonObject feature) {
        JsonObject known = properties(feature);
        String[] cells = new String[properties.size() + 1];
        for (int i = 0; i < properties.size(); i++) {
            cells[i] = text(known.get(properties.get(i)));
        }
        cells[properties.size()] = text(feature.get("geometry"));
        return cells;
    }

    private static String text(JsonValue value) {
        if (value == null || value == JsonValue.NULL) {
            return "";
        }
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
