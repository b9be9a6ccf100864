package nl.openvensters.school;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes the names of places and municipalities as people do. Sources write them in capitals and without diacritics:
 * {@code 2E EXLOERMOND}, {@code 'S-GRAVENHAGE}, {@code BERGEN OP ZOOM}.
 */
public final class PlaceName {

    private static final Set<String> SMALL = Set.of(
            "aan", "aen", "bij", "de", "den", "der", "en", "het", "in", "la", "le", "op", "over", "onder", "te", "ten",
            "ter", "tot", "uit", "van", "voor", "'s", "'t", "a/d", "a/e", "gem");

    private static final Pattern WORDS = Pattern.compile("(?<=[ \\-(])|(?=[ \\-(])");
    private static final Pattern OF_MUNICIPALITY = Pattern.compile("(.+?) gem\\.? (.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z0-9]");

    private PlaceName() {}

    /**
     * The name as people write it.
     *
     * @param delivered as a source writes it, in any case
     * @param known a properly written name that may be the same place, for example of its postcode; or empty
     * @return the known name when it is the same but for case, diacritics and punctuation; else the delivered one in
     *     lower and upper case
     */
    public static String written(String delivered, String known) {
        String name = delivered.strip();
        if (!known.isEmpty() && letters(known).equals(letters(name))) {
            return known;
        }
        var ofMunicipality = OF_MUNICIPALITY.matcher(name);
        if (ofMunicipality.matches()) {
            return written(ofMunicipality.group(1), known) + " (" + written(ofMunicipality.group(2), "") + ")";
        }
        return name.equals(name.toUpperCase(Locale.ROOT)) ? inCases(name) : name;
    }

    /** Whether letters were lost on the way: a replacement character, or bytes of another encoding. */
    public static boolean damaged(String name) {
        return name.indexOf('\uFFFD') >= 0 || name.indexOf('?') >= 0 || name.indexOf('Ã') >= 0;
    }

    private static String inCases(String capitals) {
        var written = new StringBuilder(capitals.length());
        for (String word : WORDS.split(capitals.toLowerCase(Locale.ROOT))) {
            boolean first = written.isEmpty();
            written.append(SMALL.contains(word) && !(first && !word.startsWith("'")) ? word : capitalised(word));
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

    private static String letters(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return NOT_LETTERS.matcher(plain).replaceAll("");
    }
}
