package nl.openvensters.site.follow;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses of following a school. */
public final class FollowAddress {

    static final String CONFIRM = "/volgen/bevestigen";
    static final String STOP = "/volgen/stoppen";

    private static final Pattern FORM = Pattern.compile("/scholen/([0-9A-Za-z]{1,12})/volgen(/gevraagd)?");

    private FollowAddress() {}

    /** The page behind an address; empty when it is not one of following. */
    public static Optional<String> page(String path) {
        Matcher form = FORM.matcher(path);
        if (form.matches()) {
            return Optional.of(form.group(2) == null ? "/follow.xhtml" : "/follow-asked.xhtml");
        }
        return path.equals(CONFIRM) || path.equals(STOP) ? Optional.of("/follow-link.xhtml") : Optional.empty();
    }

    /** Whether a form can be sent to an address. */
    public static boolean takesForm(String path) {
        Matcher form = FORM.matcher(path);
        return form.matches() && form.group(2) == null || path.equals(CONFIRM) || path.equals(STOP);
    }

    static Optional<String> school(String path) {
        Matcher form = FORM.matcher(path);
        return form.matches() ? Optional.of(form.group(1)) : Optional.empty();
    }

    static String form(String code) {
        return "/scholen/" + code + "/volgen";
    }
}
