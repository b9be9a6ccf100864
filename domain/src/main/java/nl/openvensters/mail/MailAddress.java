package nl.openvensters.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.openvensters.markup.Legible;

/**
 * An address in the one way of writing that is kept, compared and sent to: small letters, the domain as it travels
 * (punycode, RFC 5891), nothing that is not seen. So who is invited as {@code Jo@Bücher.example} is who logs in as
 * {@code jo@xn--bcher-kva.example}.
 *
 * @param value plain ASCII, at most 254 characters
 */
public record MailAddress(String value) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;

    /** Comments, quotes and routes are allowed by the standard and used by nobody but attackers. */
    private static final Pattern LOCAL =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    /** At least two labels; the last is no number. */
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+(?!\\d+$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    /**
     * The address that somebody means.
     *
     * @param typed as it was typed or pasted; may be null
     * @return empty when no mail can be sent there
     */
    public static Optional<MailAddress> of(String typed) {
        if (typed == null || typed.length() > 2 * LONGEST || Mail.hasControls(typed)) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(Legible.cleaned(typed), Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT);
        int at = plain.lastIndexOf('@');
        if (at < 1 || !LOCAL.matcher(plain.substring(0, at)).matches() || at > LONGEST_LOCAL) {
            return Optional.empty();
        }
        return domain(plain.substring(at + 1))
                .map(domain -> plain.substring(0, at) + "@" + domain)
                .filter(address -> address.length() <= LONGEST && isMailable(address))
                .map(MailAddress::new);
    }

    private static Optional<String> domain(String typed) {
        try {
            String domain = IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return Optional.of(domain).filter(name -> DOMAIN.matcher(name).matches());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isMailable(String address) {
        try {
            new InternetAddress(address, true).validate();
            return true;
        } catch (AddressException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "an address";
    }
}
