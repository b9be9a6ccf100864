package nl.openvensters.guide;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.GuideDocument.Chapter;
import nl.openvensters.guide.GuideDocument.DataPassage;
import nl.openvensters.guide.GuideDocument.Drawn;
import nl.openvensters.guide.GuideDocument.Paragraph;
import nl.openvensters.story.chart.Picture.Key;

/** A guide as JSON, with the names of {@link GuideDocument}: the same guide gives the same text, so that its hash holds. */
public final class GuideDocumentShape {

    private static final JsonProvider JSON = JsonProvider.provider();

    private GuideDocumentShape() {}

    public static String write(GuideDocument guide) {
        return JSON.createObjectBuilder()
                .add("school", guide.school())
                .add("code", guide.code())
                .add("board", guide.board())
                .add("town", guide.town())
                .add("year", guide.year().toString())
                .add("number", guide.number())
                .add("chapters", all(guide.chapters(), GuideDocumentShape::chapter))
                .build()
                .toString();
    }

    private static JsonObjectBuilder chapter(Chapter chapter) {
        return JSON.createObjectBuilder()
                .add("id", chapter.id())
                .add("title", chapter.title())
                .add("paragraphs", all(chapter.paragraphs(), GuideDocumentShape::paragraph));
    }

    private static JsonObjectBuilder paragraph(Paragraph one) {
        return PhotoShape.write(
                JSON.createObjectBuilder()
                        .add("id", one.id())
                        .add("title", one.title())
                        .add("letters", JSON.createArrayBuilder(one.letters()))
                        .add("text", one.text())
                        .add("told", all(one.told(), GuideDocumentShape::told)),
                one.photos());
    }

    private static JsonObjectBuilder told(DataPassage one) {
        return JSON.createObjectBuilder()
                .add("from", one.from())
                .add("title", one.title())
                .add("answer", one.answer())
                .add("missing", one.missing())
                .add("pictures", all(one.pictures(), GuideDocumentShape::drawn))
                .add("tables", JSON.createArrayBuilder(one.tables()))
                .add("words", one.words())
                .add("source", one.source());
    }

    private static JsonObjectBuilder drawn(Drawn one) {
        return JSON.createObjectBuilder()
                .add("svg", one.svg())
                .add("says", one.says())
                .add("legend", all(one.legend(), key -> JSON.createObjectBuilder()
                        .add("look", key.look())
                        .add("name", key.name())))
                .add("notes", JSON.createArrayBuilder(one.notes()));
    }

    private static <T> JsonArrayBuilder all(Collection<T> rows, Function<T, JsonObjectBuilder> written) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        rows.forEach(row -> array.add(written.apply(row)));
        return array;
    }

    public static GuideDocument read(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            JsonObject guide = reader.readObject();
            return new GuideDocument(
                    guide.getString("school"),
                    guide.getString("code"),
                    guide.getString("board"),
                    guide.getString("town"),
                    SchoolYear.parse(guide.getString("year")),
                    guide.getInt("number"),
                    each(guide.getJsonArray("chapters"), GuideDocumentShape::chapterOf));
        }
    }

    private static Chapter chapterOf(JsonObject json) {
        return new Chapter(
                json.getString("id"),
                json.getString("title"),
                each(json.getJsonArray("paragraphs"), GuideDocumentShape::paragraphOf));
    }

    private static Paragraph paragraphOf(JsonObject json) {
        return new Paragraph(
                json.getString("id"),
                json.getString("title"),
                ParagraphShape.texts(json.getJsonArray("letters")),
                json.getString("text"),
                each(json.getJsonArray("told"), GuideDocumentShape::toldOf),
                PhotoShape.read(json));
    }

    private static DataPassage toldOf(JsonObject json) {
        return new DataPassage(
                json.getString("from"),
                json.getString("title"),
                json.getString("answer"),
                json.getBoolean("missing"),
                each(json.getJsonArray("pictures"), GuideDocumentShape::drawnOf),
                ParagraphShape.texts(json.getJsonArray("tables")),
                json.getString("words"),
                json.getString("source"));
    }

    /** What was frozen before charts had a legend here has none. */
    private static Drawn drawnOf(JsonObject json) {
        return new Drawn(
                json.getString("svg"),
                json.getString("says"),
                each(
                        json.getOrDefault("legend", JsonValue.EMPTY_JSON_ARRAY).asJsonArray(),
                        key -> new Key(key.getString("look"), key.getString("name"))),
                ParagraphShape.texts(
                        json.getOrDefault("notes", JsonValue.EMPTY_JSON_ARRAY).asJsonArray()));
    }

    private static <T> List<T> each(JsonArray array, Function<JsonObject, T> read) {
        return array.getValuesAs(JsonObject.class).stream().map(read).toList();
    }
}
