package nl.openvensters.writing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How numbers are written: in digits, or up to a hundred in words. */
final class NumberWords {

    private static final List<String> ONES =
            List.of("één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen");
    private static final List<String> TENS =
            List.of("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig");

    private static final Map<String, Integer> WORDS = words();

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new LinkedHashMap<>();
        List<String> first = List.of(
                "tien",
                "elf",
                "twaalf",
                "dertien",
                "veertien",
                "vijftien",
                "zestien",
                "zeventien",
                "achttien",
                "negentien");
        first.forEach(word -> words.put(word, 10 + first.indexOf(word)));
        for (int ten = 0; ten < TENS.size(); ten++) {
            words.put(TENS.get(ten), 10 * (ten + 2));
            for (int one = 0; one < ONES.size(); one++) {
                String join = ONES.get(one).endsWith("e") ? "ën" : "en";
                words.put(ONES.get(one).replace("é", "e") + join + TENS.get(ten), 10 * (ten + 2) + one + 1);
            }
        }
        ONES.forEach(word -> words.put(word, ONES.indexOf(word) + 1));
        words.put("honderd", 100);
        return words;
    }

    /** In digits with or without decimals, or in words. */
    static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}.,/-])(?:(\\d{1,3}(?:[. ]\\d{3})+(?!\\d)|\\d{1,6})(?:[,.](\\d{1,2}))?(?![\\p{L}\\p{Nd}/])(?!-\\p{Nd}|[.,]\\d)"
                    + "|(" + String.join("|", WORDS.keySet()) + ")(?![\\p{L}-]))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NumberWords() {}

    /** What a match of {@link #NUMBER} says. */
    static BigDecimal value(MatchResult matcher) {
        if (matcher.group(3) != null) {
            return BigDecimal.valueOf(WORDS.get(matcher.group(3).toLowerCase(Locale.ROOT)));
        }
        String whole = matcher.group(1).replace(".", "").replace(" ", "");
        return new BigDecimal(whole + (matcher.group(2) == null ? "" : "." + matcher.group(2)));
    }
}
