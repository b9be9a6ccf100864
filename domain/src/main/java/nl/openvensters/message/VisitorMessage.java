package nl.openvensters.message;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What a visitor wrote to a school.
 *
 * @param indicator id of the indicator it is about; empty when it is about none
 * @param text plain, with line ends
 * @param email of who wants an answer; empty when none was given, it was forgotten, or it is not for whoever reads
 * @param sentAt in UTC
 * @param handled empty while nobody did
 */
public record VisitorMessage(
        long id,
        Optional<String> indicator,
        String text,
        Optional<String> email,
        LocalDateTime sentAt,
        Optional<Handled> handled) {

    /**
     * That somebody is done with it.
     *
     * @param by the name of who
     * @param at in UTC
     */
    public record Handled(String by, LocalDateTime at) {}

    /** The same for who is not to answer it. */
    VisitorMessage withoutAddress() {
        return new VisitorMessage(id, indicator, text, Optional.empty(), sentAt, handled);
    }

    /** Without what it says. */
    @Override
    public String toString() {
        return "message " + id;
    }
}
