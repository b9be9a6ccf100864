package nl.openvensters.site.partnership;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.school.PartnershipCode;

/** Where partnerships have their pages: known by their code, for no file of ours gives them a name. */
public final class PartnershipAddress {

    static final String ROOT = "/samenwerkingsverbanden";

    private static final Pattern PATH = Pattern.compile(ROOT + "/([A-Za-z]{2}[0-9]{4})/?");

    private static final Pattern MONEY = Pattern.compile(ROOT + "/(PO[0-9]{4})/geld\\.csv");

    private PartnershipAddress() {}

    /** {@code /samenwerkingsverbanden/PO2707}. */
    public static String of(String code) {
        return ROOT + "/" + code;
    }

    /** {@code /samenwerkingsverbanden/PO2707/geld.csv}. */
    static String moneyFile(String code) {
        return of(code) + "/geld.csv";
    }

    /** Whose money is asked for as a file; empty when the address is none of such a file. */
    static Optional<PartnershipCode> ofMoneyFile(String path) {
        Matcher found = MONEY.matcher(path);
        return found.matches() ? Optional.of(new PartnershipCode(found.group(1))) : Optional.empty();
    }

    /** The code in an address; empty when it is not one of a partnership. */
    public static Optional<String> codeIn(String path) {
        Matcher found = PATH.matcher(path);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
