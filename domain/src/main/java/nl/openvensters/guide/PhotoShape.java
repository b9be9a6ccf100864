package nl.openvensters.guide;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.List;

/** Photos as JSON, in a chapter and in a frozen guide; a paragraph without photos has no such key. */
final class PhotoShape {

    private static final String KEY = "photos";
    private static final JsonProvider JSON = JsonProvider.provider();

    private PhotoShape() {}

    static JsonObjectBuilder write(JsonObjectBuilder paragraph, List<GuidePhoto> photos) {
        if (photos.isEmpty()) {
            return paragraph;
        }
        JsonArrayBuilder all = JSON.createArrayBuilder();
        photos.forEach(photo -> all.add(JSON.createObjectBuilder()
                .add("file", photo.file())
                .add("small", photo.small())
                .add("width", photo.width())
                .add("height", photo.height())
                .add("alt", photo.alt())));
        return paragraph.add(KEY, all);
    }

    static List<GuidePhoto> read(JsonObject paragraph) {
        return paragraph
                .getOrDefault(KEY, JsonArray.EMPTY_JSON_ARRAY)
                .asJsonArray()
                .getValuesAs(JsonObject.class)
                .stream()
                .map(photo -> new GuidePhoto(
                        photo.getString("file"),
                        photo.getString("small"),
                        photo.getInt("width"),
                        photo.getInt("height"),
                        photo.getString("alt")))
                .toList();
    }
}
