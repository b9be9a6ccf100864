package nl.openvensters.publication;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The latest publication or withdrawal of an indicator of a school; ids are 0 where there is nothing.
 *
 * @param draftVersion of the draft that it put online; 0 when it was none
 * @param deliberate the newest publication or withdrawal by a person
 * @param at when that was, in UTC; null without one
 * @param by who that was
 */
record Latest(
        boolean published,
        long asOfRun,
        long explanation,
        Optional<String> body,
        long figuresOfRun,
        long ownAnswer,
        Optional<String> answer,
        int draftVersion,
        long deliberate,
        LocalDateTime at,
        String by) {

    static final Latest NONE = new Latest(false, 0, 0, Optional.empty(), 0, 0, Optional.empty(), 0, 0, null, "");

    /** What is online; empty when nothing is. */
    DraftContent content() {
        return new DraftContent(body.orElse(""), answer);
    }
}
