package nl.openvensters.page;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import nl.openvensters.figure.Figure;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.school.SchoolProfile;

/** Reads the figures of one indicator out of a school's document, and passes over the rest of it. */
final class SchoolIndicatorShape {

    private static final JsonProvider JSON = JsonProvider.provider();

    private SchoolIndicatorShape() {}

    /** @param packed the document as it is kept */
    static SchoolIndicator read(byte[] packed, Indicator indicator) {
        try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(packed));
                JsonParser in = JSON.createParser(unpacking)) {
            return read(in, indicator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SchoolIndicator read(JsonParser in, Indicator indicator) {
        SchoolProfile school = null;
        in.next();
        while (in.next() == Event.KEY_NAME) {
            String key = in.getString();
            Event value = in.next();
            if (key.equals("school")) {
                school = RegisterShape.read(in.getObject());
            } else if (key.equals("indicators")) {
                return new SchoolIndicator(school, figures(in, indicator));
            } else if (value == Event.START_OBJECT || value == Event.START_ARRAY) {
                Passing.rest(in);
            }
        }
        return new SchoolIndicator(school, List.of());
    }

    private static List<Figure> figures(JsonParser in, Indicator indicator) {
        while (in.next() == Event.START_OBJECT) {
            // The identity of an indicator is its first member.
            in.next();
            in.next();
            if (in.getString().equals(indicator.id())) {
                return figuresOf(in, indicator);
            }
            Passing.rest(in);
        }
        return List.of();
    }

    private static List<Figure> figuresOf(JsonParser in, Indicator indicator) {
        while (in.next() == Event.KEY_NAME) {
            String key = in.getString();
            in.next();
            // Read and not skipped: what stands before the figures is small.
            JsonValue value = in.getValue();
            if (key.equals("figures")) {
                return value.asJsonArray().getValuesAs(JsonObject.class).stream()
                        .map(figure -> FigureShape.read(figure, indicator.id()))
                        .toList();
            }
        }
        return List.of();
    }
}
