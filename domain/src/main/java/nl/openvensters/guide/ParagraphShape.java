package nl.openvensters.guide;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;

/** Paragraphs of a chapter as they are stored: a JSON array of objects with the names of {@link GuideParagraph}. */
final class ParagraphShape {

    private static final JsonProvider JSON = JsonProvider.provider();

    private ParagraphShape() {}

    static String write(List<GuideParagraph> paragraphs) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (GuideParagraph one : paragraphs) {
            all.add(PhotoShape.write(
                    JSON.createObjectBuilder()
                            .add("id", one.id())
                            .add("title", one.title())
                            .add("from", JSON.createArrayBuilder(one.from()))
                            .add("letters", JSON.createArrayBuilder(one.letters()))
                            .add("text", one.text())
                            .add("board", one.board().name())
                            .add("days", DayShape.write(one.days())),
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
                DayShape.read(json.getJsonArray("days")),
                PhotoShape.read(json));
    }

    static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
