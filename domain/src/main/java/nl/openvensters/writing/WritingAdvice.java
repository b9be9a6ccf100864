package nl.openvensters.writing;

import java.util.List;
import java.util.Optional;

/**
 * What there is to say of a text.
 *
 * @param words how long it is
 * @param length whether that is much for a reader on a phone
 * @param readability empty for a text too short to tell
 * @param hints what could be better, the most important first, at most 30
 */
public record WritingAdvice(int words, Length length, Optional<Readability> readability, List<Hint> hints) {

    /** Short is up to 20 words, long is over 200. */
    public enum Length {
        EMPTY,
        SHORT,
        GOOD,
        LONG
    }
}
