package nl.openvensters.mail;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail server answered when it did not take a mail (RFC 5321).
 *
 * @param code three digits
 * @param words of the server, on one line, at most 200 characters with the code
 */
record Refusal(int code, String words) {

    private static final Pattern ANSWER = Pattern.compile("^\\s*([245]\\d\\d)[ -](.*)", Pattern.DOTALL);
    private static final int LONGEST = 200;

    /** The answer that a failure tells of; empty when the server was not reached or said nothing that can be read. */
    static Optional<Refusal> of(Exception failure) {
        Optional<Refusal> deepest = Optional.empty();
        Throwable at = failure;
        // The first one names all recipients; what was said of the recipient comes after it.
        while (at != null) {
            Optional<Refusal> said = read(at.getMessage());
            deepest = said.isPresent() ? said : deepest;
            at = at instanceof MessagingException mail && mail.getNextException() != null
                    ? mail.getNextException()
                    : at.getCause();
        }
        return deepest;
    }

    private static Optional<Refusal> read(String message) {
        Matcher answer = ANSWER.matcher(message == null ? "" : message);
        if (!answer.matches()) {
            return Optional.empty();
        }
        String line = answer.group(2).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return Optional.of(new Refusal(
                Integer.parseInt(answer.group(1)), line.substring(0, Math.min(line.length(), LONGEST - 4))));
    }

    /** Whether asking again is no use. That we may not send at all (530 to 538) is ours to mend, and then it is. */
    boolean isPermanent() {
        return code >= 500 && (code < 530 || code > 538);
    }

    @Override
    public String toString() {
        return code + " " + words;
    }
}
