package nl.openvensters.site.embed;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the address of an embedded school says, there and back.
 *
 * @param code of the school
 * @param indicators that are shown, in the order of the page; the usual ones when none is named
 */
public record Embedded(String code, List<String> indicators) {

    /** What parents look at first. */
    static final List<String> USUAL = List.of("leerlingen", "referentieniveaus", "schooladvies");

    /** The parameter in which each indicator is named. */
    static final String PARAMETER = "indicator";

    private static final Pattern PATH = Pattern.compile("/embed/scholen/([0-9A-Za-z]{1,12})");

    public Embedded {
        indicators = indicators.isEmpty() ? USUAL : List.copyOf(indicators);
    }

    /** Whether an address is that of an embedded school, which other sites may frame. */
    public static boolean is(String path) {
        return PATH.matcher(path).matches();
    }

    /** The code in an address, as it was asked for; empty when it has none. */
    static String codeIn(String path) {
        Matcher found = PATH.matcher(path);
        return found.matches() ? found.group(1) : "";
    }

    /** @param given values of the parameter; null when it is not there */
    static List<String> indicators(String[] given) {
        return given == null
                ? List.of()
                : Arrays.stream(given)
                        .filter(value -> value.matches("[a-z0-9_]{1,40}"))
                        .distinct()
                        .toList();
    }

    /** The address without the site. */
    String address() {
        return path(code)
                + (indicators.equals(USUAL)
                        ? ""
                        : indicators.stream()
                                .map(indicator -> PARAMETER + "=" + indicator)
                                .collect(Collectors.joining("&", "?", "")));
    }

    static String path(String code) {
        return "/embed/scholen/" + code;
    }
}
