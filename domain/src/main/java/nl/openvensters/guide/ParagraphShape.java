package nl.openvensters.guide;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;

/** Paragraphs of a chapter as they are stored: a JSON array of objects with the names of {@link GuideParagraph}. */
final class ParagraphShape {

    private static final JsonProvider JSON = JsonProvider.provider();

    private ParagraphShape() {}

    static String write(List<GuideParagraph> paragraphs) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (GuideParagraph one : paragraphs) {
            JsonArrayBuilder days = JSON.createArrayBuilder();
            one.days()
                    .forEach(day -> days.add(JSON.createObjectBuilder()
                            .add("name", day.name())
                            .add("from", day.from().toString())
                            .add("to", day.to().toString())));
            all.add(PhotoShape.write(
                    JSON.createObjectBuilder()
                            .add("id", one.id())
                            .add("title", one.title())
                            .add("from", JSON.createArrayBuilder(one.from()))
                            .add("letters", JSON.createArrayBuilder(one.letters()))
                            .add("text", one.text())
                            .add("board", one.board().name())
                            .add("days", days),
                    one.photos()));
        }
        return all.build().toString();
    }

    static List<GuideParagraph> read(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(ParagraphShape::paragraph)
                    .toList();
        }
    }

    private static GuideParagraph paragraph(JsonObject json) {
        return new GuideParagraph(
                json.getString("id"),
                json.getString("title"),
                texts(json.getJsonArray("from")),
                texts(json.getJsonArray("letters")),
                json.getString("text"),
                GuideParagraph.BoardUse.valueOf(json.getString("board")),
                json.getJsonArray("days").getValuesAs(JsonObject.class).stream()
                        .map(day -> new DayOff(
                                day.getString("name"),
                                LocalDate.parse(day.getString("from")),
                                LocalDate.parse(day.getString("to"))))
                        .toList(),
                PhotoShape.read(json));
    }

    static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
