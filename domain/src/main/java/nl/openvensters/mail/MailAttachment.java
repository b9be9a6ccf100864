package nl.openvensters.mail;

import java.util.regex.Pattern;

/**
 * A PDF that goes with a mail.
 *
 * @param name of the file, with its ending: small letters, digits and hyphens
 * @param pdf at most 10 MB; not copied, so not changed afterwards by who made it
 */
public record MailAttachment(String name, byte[] pdf) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,110}\\.pdf");
    private static final int LARGEST = 10_000_000;

    /** @throws IllegalArgumentException when the name could slip in a header, or it is too large to be taken by a mail server */
    public MailAttachment {
        if (!NAME.matcher(name).matches() || pdf.length == 0 || pdf.length > LARGEST) {
            throw new IllegalArgumentException("Not a file to send with a mail");
        }
    }

    /** Without what is in it, so that it can be logged. */
    @Override
    public String toString() {
        return "a file of " + pdf.length + " bytes";
    }
}
