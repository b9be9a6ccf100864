package nl.openvensters.writing;

import java.util.Optional;

/**
 * Something in a text that could be better.
 *
 * @param kind what it is
 * @param fragment the words it is about, exactly as they stand in the text
 * @param detail what the message needs besides: the number of words, the figure as it is; empty when nothing
 * @param replacement what may stand in its place as it is; empty when more of the sentence has to change
 */
public record Hint(Kind kind, String fragment, String detail, Optional<String> replacement) {

    /** In the order in which they are shown: what can hurt somebody first. */
    public enum Kind {
        /** Somebody is named who may not want to be. */
        PERSON,
        /** So few children that others know who they are. */
        SMALL_GROUP,
        /** A number of what the page hides. */
        HIDDEN_NUMBER,
        /** A number that the figure contradicts; the detail tells which figure, and its number. */
        OTHER_NUMBER,
        JARGON,
        LONG_SENTENCE,
        LONG_PARAGRAPH,
        PASSIVE
    }
}
