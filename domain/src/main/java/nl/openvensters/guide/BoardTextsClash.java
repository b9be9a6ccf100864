package nl.openvensters.guide;

import java.util.Set;

/** Somebody else saved some of the texts of a board since they were opened. Nothing was changed. */
public class BoardTextsClash extends RuntimeException {

    private final transient Set<String> paragraphs;

    BoardTextsClash(Set<String> paragraphs) {
        super("Somebody else was first: " + paragraphs);
        this.paragraphs = Set.copyOf(paragraphs);
    }

    /** Which of them. */
    public Set<String> paragraphs() {
        return paragraphs;
    }
}
