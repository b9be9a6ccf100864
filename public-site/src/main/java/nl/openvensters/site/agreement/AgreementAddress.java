package nl.openvensters.site.agreement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.agreement.AddressPart;
import nl.openvensters.agreement.PublishedAgreements;
import nl.openvensters.agreement.PublishedAgreements.Edition;

/**
 * Where agreements have their pages: {@code /sectorakkoord} the one that is shown first, {@code /sectorakkoord/<akkoord>}
 * each by its latest edition, {@code …/editie/<dag>} an earlier one, {@code /sectorakkoord/voorbeeld/<sleutel>} what is
 * worked on; behind each of them a goal, {@code …/<doel>}, and files, {@code …/cijfers.csv} and {@code …/<doel>.csv}.
 *
 * @param agreement empty of the one that is shown first, and of what is worked on
 * @param day of an edition that is asked for by its day
 * @param key of what is worked on
 * @param last a goal, or the name of a file without its ending; empty for the overview
 * @param file whether a file is asked for
 */
record AgreementAddress(
        Optional<String> agreement,
        Optional<LocalDate> day,
        Optional<String> key,
        Optional<String> last,
        boolean file) {

    /** What all addresses begin with. */
    static final String ROOT = "/sectorakkoord";

    /** The file with all numbers. */
    static final String ALL = AddressPart.NUMBERS;

    private static final String NAME = "[a-z0-9]+(?:-[a-z0-9]+){0,19}";
    private static final Pattern PATH = Pattern.compile(ROOT + "(?:/" + AddressPart.PREVIEW
            + "/(?<key>[0-9a-f]{32})|/(?<code>" + NAME + ")(?:/" + AddressPart.EDITION
            + "/(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2}))?)?(?:/(?<last>" + NAME + ")(?<csv>\\.csv)?)?");

    /** Reads an address; empty when it is none of an agreement. */
    static Optional<AgreementAddress> of(String path) {
        Matcher found = PATH.matcher(path);
        if (path.length() > 300 || !found.matches()) {
            return Optional.empty();
        }
        if (AddressPart.PREVIEW.equals(found.group("code"))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AgreementAddress(
                    Optional.ofNullable(found.group("code")),
                    Optional.ofNullable(found.group("day")).map(LocalDate::parse),
                    Optional.ofNullable(found.group("key")),
                    Optional.ofNullable(found.group("last")),
                    found.group("csv") != null));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The edition that is asked for. */
    Optional<Edition> edition(PublishedAgreements published) {
        if (key.isPresent()) {
            return published.previewed(key.get());
        }
        if (agreement.isEmpty()) {
            return published.first();
        }
        return day.isPresent() ? published.of(agreement.get(), day.get()) : published.latest(agreement.get());
    }

    /** Of the overview of the same edition. */
    String overview() {
        return ROOT
                + key.map(value -> "/" + AddressPart.PREVIEW + "/" + value).orElse("")
                + agreement.map(value -> "/" + value).orElse("")
                + day.map(value -> "/" + AddressPart.EDITION + "/" + value).orElse("");
    }

    /** Of the overview of the same edition, with the agreement by its name, so that a goal can follow. */
    String overview(Edition edition) {
        return agreement.isPresent() || key.isPresent()
                ? overview()
                : ROOT + "/" + edition.agreement().code();
    }

    /** Of the latest edition of an agreement. */
    static String latest(String code) {
        return ROOT + "/" + code;
    }

    /** Of an edition by its day. */
    static String edition(String code, LocalDate day) {
        return latest(code) + "/" + AddressPart.EDITION + "/" + day;
    }
}
