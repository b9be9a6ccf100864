package nl.openvensters.guide;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;

/** Days off as they are stored: a JSON array of objects with the names of {@link DayOff}. */
final class DayShape {

    private static final JsonProvider JSON = JsonProvider.provider();

    private DayShape() {}

    static JsonArray write(List<DayOff> days) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        days.forEach(day -> all.add(JSON.createObjectBuilder()
                .add("name", day.name())
                .add("from", day.from().toString())
                .add("to", day.to().toString())));
        return all.build();
    }

    static List<DayOff> read(JsonArray days) {
        return days.getValuesAs(JsonObject.class).stream()
                .map(day -> new DayOff(
                        day.getString("name"),
                        LocalDate.parse(day.getString("from")),
                        LocalDate.parse(day.getString("to"))))
                .toList();
    }

    static List<DayOff> read(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return read(reader.readArray());
        }
    }
}
