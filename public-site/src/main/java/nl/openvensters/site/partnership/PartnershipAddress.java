package nl.openvensters.site.partnership;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where partnerships have their pages: known by their code, for no file of ours gives them a name. */
public final class PartnershipAddress {

    private static final Pattern PATH = Pattern.compile("/samenwerkingsverbanden/([A-Za-z]{2}[0-9]{4})/?");

    private PartnershipAddress() {}

    /** {@code /samenwerkingsverbanden/PO2707}. */
    public static String of(String code) {
        return "/samenwerkingsverbanden/" + code;
    }

    /** The code in an address; empty when it is not one of a partnership. */
    public static Optional<String> codeIn(String path) {
        Matcher found = PATH.matcher(path);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
