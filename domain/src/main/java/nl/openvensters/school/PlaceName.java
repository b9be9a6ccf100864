package nl.openvensters.school;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes the names of places and municipalities as the register has them, in the cases that people write. Sources give
 * them in capitals and without diacritics: {@code 2E EXLOERMOND}, {@code 'S-GRAVENHAGE}, {@code BERGEN OP ZOOM}. Their
 * letters, hyphens, spaces, apostrophes and abbreviations stay: {@code NIEUW-VENNEP} is {@code Nieuw-Vennep}, whatever
 * another source makes of it.
 */
public final class PlaceName {

    private static final Set<String> SMALL = Set.of(
            "aan", "ad", "aen", "bij", "ca", "de", "den", "der", "en", "het", "in", "la", "le", "op", "over", "onder",
            "te", "ten", "ter", "tot", "uit", "van", "voor", "'s", "'t", "a/d", "a/e", "gem", "gem.");

    /** Provinces of which people write both letters as capitals. */
    private static final Set<String> CAPITALS = Set.of("nb", "nh", "zh");

    private static final Pattern WORDS = Pattern.compile("(?<=[ \\-(])|(?=[ \\-()])");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BRACKETS = Pattern.compile("[()]");

    private PlaceName() {}

    /**
     * The name as people write it.
     *
     * @param delivered as the register writes it, in any case
     * @param known a name in the cases and with the diacritics that people use, and that may be the same, for example
     *     of the postcode; or empty
     * @return the delivered letters and marks; their cases and diacritics are those of the known name when it is
     *     letter by letter and mark by mark the same, brackets aside
     */
    public static String written(String delivered, String known) {
        String name = delivered.strip();
        String other =
                BRACKETS.matcher(name).find() ? known : BRACKETS.matcher(known).replaceAll("");
        if (!other.isEmpty() && plain(other).equals(plain(name)) && !inCapitals(other)) {
            return other;
        }
        return inCapitals(name) ? inCases(name) : name;
    }

    /** Whether letters were lost on the way: a replacement character, or bytes of another encoding. */
    public static boolean damaged(String name) {
        return name.indexOf('\uFFFD') >= 0 || name.indexOf('?') >= 0 || name.indexOf('Ã') >= 0;
    }

    private static boolean inCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static String inCases(String capitals) {
        var written = new StringBuilder(capitals.length());
        for (String word : WORDS.split(capitals.toLowerCase(Locale.ROOT))) {
            boolean first = written.isEmpty();
            if (!first && CAPITALS.contains(word)) {
                written.append(word.toUpperCase(Locale.ROOT));
            } else {
                written.append(SMALL.contains(word) && !(first && !word.startsWith("'")) ? word : capitalised(word));
            }
        }
        return written.toString();
    }

    private static String capitalised(String word) {
        if (word.startsWith("ij")) {
            return "IJ" + word.substring(2);
        }
        // d'Urk, 2e: an apostrophe before a letter, and a number, keep what follows small.
        return word.isEmpty() || !Character.isLetter(word.charAt(0))
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Without what another source may tell: cases and diacritics. */
    private static String plain(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
