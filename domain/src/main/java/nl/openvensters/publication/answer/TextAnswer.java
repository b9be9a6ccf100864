package nl.openvensters.publication.answer;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import nl.openvensters.publication.answer.Fault.Rule;

/**
 * The school tells it itself, with a document elsewhere when there is one.
 *
 * @param link https
 * @param linkText the name of what is behind it
 * @param documents more to read, elsewhere or stored here
 */
public record TextAnswer(
        Optional<String> link, Optional<String> linkText, List<Document> documents, Optional<String> text)
        implements Answer {

    private static final int LONGEST_LINK_TEXT = 80;

    static TextAnswer read(Members in) {
        Optional<String> linkText = in.text("linkText", LONGEST_LINK_TEXT);
        Optional<String> link = in.link("link");
        if (linkText.isPresent() && !in.has("link")) {
            in.fault("link", Rule.REQUIRED);
        }
        return new TextAnswer(link, linkText, Document.read(in), in.words());
    }

    @Override
    public boolean isEmpty() {
        return link.isEmpty() && documents.isEmpty();
    }

    @Override
    public JsonObject toJson() {
        var json = new Json().with("link", link).with("linkText", linkText);
        return Document.write(json, documents).with("text", text).build();
    }
}
