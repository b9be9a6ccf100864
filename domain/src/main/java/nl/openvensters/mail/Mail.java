package nl.openvensters.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
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
 */
public record Mail(String to, String subject, String html, String plain, Optional<URI> unsubscribe) {

    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_SUBJECT = 200;

    /** @throws IllegalArgumentException when a header could be slipped in, or the address is none */
    public Mail {
        if (!isAddress(to)) {
            throw new IllegalArgumentException("Not an address to send a mail to");
        }
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT || hasControls(subject)) {
            throw new IllegalArgumentException("Not a subject of a mail");
        }
    }

    /** Whether a mail can be sent there: one plain address with a domain, no name and no second one. */
    public static boolean isAddress(String address) {
        if (address == null || address.length() > LONGEST_ADDRESS || hasControls(address)) {
            return false;
        }
        // Comments, quotes and routes are allowed by the standard and used by nobody but attackers.
        if (!address.matches("[^\\s\"(),:;<>@\\[\\\\\\]]+@[^\\s\"(),:;<>@\\[\\\\\\]]+\\.[^\\s\"(),:;<>@\\[\\\\\\]]+")) {
            return false;
        }
        try {
            new InternetAddress(address, true).validate();
            return true;
        } catch (AddressException e) {
            return false;
        }
    }

    private static boolean hasControls(String text) {
        return text.codePoints().anyMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
    }

    /** Without whom and what, so that it can be logged. */
    @Override
    public String toString() {
        return "a mail of " + plain.length() + " characters";
    }
}
