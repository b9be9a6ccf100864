package nl.openvensters.guide;

import java.util.List;

/**
 * Something that the inspectorate looks at, tried on the words of a guide.
 *
 * @param check what was tried; the reading of it is in the message bundles
 * @param right whether nothing was found
 * @param detail what kind of trouble it is; empty when there is one only
 * @param paragraphs where to look
 */
public record CheckedText(String check, boolean right, String detail, List<String> paragraphs) {

    public CheckedText {
        paragraphs = List.copyOf(paragraphs);
    }
}
