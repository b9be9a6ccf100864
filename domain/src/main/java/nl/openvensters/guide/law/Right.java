package nl.openvensters.guide.law;

import java.util.List;

/**
 * Something else that the parents of the council consent to, when the paragraphs about it change.
 *
 * @param id the letter
 */
public record Right(String id, String text, String source, List<String> paragraphs) {

    public Right {
        paragraphs = List.copyOf(paragraphs);
    }
}
