package nl.openvensters.publication.answer;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import nl.openvensters.publication.answer.Fault.Rule;

/**
 * It is told in words of one's own, with a document elsewhere when there is one.
 *
 * @param link https; with a way to reach who tells it the website
 * @param linkText the name of what is behind it
 * @param email of the organisation, not of a person
 * @param phone as it was typed
 * @param documents more to read, elsewhere or stored here
 */
public record TextAnswer(
        Optional<String> link,
        Optional<String> linkText,
        Optional<String> email,
        Optional<String> phone,
        List<Document> documents,
        Optional<String> text)
        implements Answer {

    private static final int LONGEST_LINK_TEXT = 80;

    static TextAnswer read(Members in) {
        Optional<String> linkText = in.text("linkText", LONGEST_LINK_TEXT);
        Optional<String> link = in.link("link");
        if (linkText.isPresent() && !in.has("link")) {
            in.fault("link", Rule.REQUIRED);
        }
        return new TextAnswer(link, linkText, in.email("email"), in.phone("phone"), Document.read(in), in.words());
    }

    @Override
    public boolean isEmpty() {
        return link.isEmpty() && email.isEmpty() && phone.isEmpty() && documents.isEmpty();
    }

    @Override
    public JsonObject toJson() {
        var json = new Json()
                .with("link", link)
                .with("linkText", linkText)
                .with("email", email)
                .with("phone", phone);
        return Document.write(json, documents).with("text", text).build();
    }
}
