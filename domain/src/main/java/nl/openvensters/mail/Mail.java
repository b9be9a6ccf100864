package nl.openvensters.mail;

import java.net.URI;
import java.util.Optional;

/**
 * One mail to one person, the same words as HTML and as plain text.
 *
 * @param to the address, without a name
 * @param subject one line, at most 200 characters
 * @param html a whole document
 * @param plain for who reads no HTML
 * @param unsubscribe where one POST ends mails like this one (RFC 8058); empty when it cannot be ended
 * @param attachment what goes with it
 */
public record Mail(
        String to,
        String subject,
        String html,
        String plain,
        Optional<URI> unsubscribe,
        Optional<MailAttachment> attachment) {

    private static final int LONGEST_SUBJECT = 200;

    /** @throws IllegalArgumentException when a header could be slipped in, or the address is none */
    public Mail {
        if (!isAddress(to)) {
            throw new IllegalArgumentException("Not an address to send a mail to");
        }
        to = MailAddress.of(to).orElseThrow().value();
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT || hasControls(subject)) {
            throw new IllegalArgumentException("Not a subject of a mail");
        }
    }

    /** Without anything that goes with it. @throws IllegalArgumentException when a header could be slipped in, or the address is none */
    public Mail(String to, String subject, String html, String plain, Optional<URI> unsubscribe) {
        this(to, subject, html, plain, unsubscribe, Optional.empty());
    }

    /** The same mail with a file. */
    public Mail with(MailAttachment file) {
        return new Mail(to, subject, html, plain, unsubscribe, Optional.of(file));
    }

    /** Whether a mail can be sent there: one address that a mail server takes, no name and no second one. */
    public static boolean isAddress(String address) {
        return MailAddress.of(address).isPresent();
    }

    static boolean hasControls(String text) {
        return text.codePoints().anyMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
    }

    /** Without whom and what, so that it can be logged. */
    @Override
    public String toString() {
        return "a mail of " + plain.length() + " characters";
    }
}
