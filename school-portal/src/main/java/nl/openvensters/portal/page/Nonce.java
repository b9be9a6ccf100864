package nl.openvensters.portal.page;

import jakarta.faces.context.FacesContext;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The word by which the scripts within a page are known as ours. A new one for each page that is written, also after a
 * form was sent: PrimeFaces' own would have to come back with the form, which it does only when its scripts run.
 */
final class Nonce {

    private static final String KEY = Nonce.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 18;

    private Nonce() {}

    /** Gives the page that is written one. */
    static String give(FacesContext context) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        context.getAttributes().put(KEY, nonce);
        return nonce;
    }

    /** That of the page that is written; empty when it has no scripts of PrimeFaces. */
    static Optional<String> of(FacesContext context) {
        return Optional.ofNullable((String) context.getAttributes().get(KEY));
    }
}
