package nl.openvensters.publication;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Objects;
import java.util.Optional;
import nl.openvensters.markup.Legible;

/**
 * What somebody writes about an indicator. Whatever is handed in comes out cleaned, so that two of the same reading are
 * equal.
 *
 * @param body the words as HTML, only what {@link SchoolText} allows; may be empty
 * @param answer for a decentral indicator what is filled in, a JSON object as in docs/own-answers.md with its
 *     {@code text} cleaned too; empty when nothing is
 */
public record DraftContent(String body, Optional<String> answer) {

    public static final DraftContent EMPTY = new DraftContent("", Optional.empty());

    private static final JsonProvider JSON = JsonProvider.provider();

    /** @throws IllegalArgumentException when the answer is not a JSON object */
    public DraftContent {
        body = SchoolText.clean(body);
        answer = answer.map(DraftContent::tidy).filter(json -> !json.equals("{}"));
    }

    /** Words only, for a central indicator. */
    public static DraftContent words(String html) {
        return new DraftContent(html, Optional.empty());
    }

    /** The same answer with other words. */
    public DraftContent saying(String html) {
        return new DraftContent(html, answer);
    }

    /** The same words with another answer. */
    public DraftContent answering(Optional<String> json) {
        return new DraftContent(body, json);
    }

    /** The words of an older answer as words, before the others: where they are read, and written from now on. */
    public DraftContent together() {
        return answer.map(DraftContent::parsed)
                .filter(object -> object.containsKey("text"))
                .map(object -> new DraftContent(
                        object.getString("text") + body,
                        Optional.of(JSON.createObjectBuilder(object)
                                .remove("text")
                                .build()
                                .toString())))
                .orElse(this);
    }

    private static JsonObject parsed(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    /** Both in one text, for the history; {@link #decoded} reads it. */
    String encoded() {
        var json = JSON.createObjectBuilder().add("body", body);
        answer.ifPresent(filled -> json.add("answer", filled));
        return json.build().toString();
    }

    static DraftContent decoded(String encoded) {
        try (var reader = JSON.createReader(new StringReader(encoded))) {
            JsonObject json = reader.readObject();
            return new DraftContent(json.getString("body"), Optional.ofNullable(json.getString("answer", null)));
        }
    }

    private static String tidy(String json) {
        try (var reader = JSON.createReader(new StringReader(Legible.cleaned(Objects.requireNonNull(json))))) {
            JsonObject object = reader.readObject();
            if (!object.containsKey("text")) {
                return object.toString();
            }
            String text = object.get("text") instanceof JsonString words ? SchoolText.clean(words.getString()) : "";
            var tidied = JSON.createObjectBuilder(object);
            if (text.isEmpty()) {
                tidied.remove("text");
            } else {
                tidied.add("text", text);
            }
            return tidied.build().toString();
        } catch (JsonException e) {
            throw new IllegalArgumentException("An answer is a JSON object", e);
        }
    }
}
