package nl.openvensters.school;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody typed to find a school, as words that must all match. A postcode counts as one word however it is
 * written, and so does a name of a place that people write in two ways.
 *
 * @param words at most {@value #MOST}, none blank
 */
record SearchWords(List<String> words) {

    /** More words than this are ignored: nobody types them, and each costs the database work. */
    static final int MOST = 8;

    private static final int LONGEST = 60;
    private static final Pattern POSTCODE = Pattern.compile("\\b([1-9][0-9]{3}) +([A-Za-z]{2})$");
    private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u201B\u0060\u00B4\u2032]");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Cntrl},;()]+");
    private static final Pattern TWO_WORDS = Pattern.compile(
            "(?<![\\p{L}\\d])(den) +(haag|bosch)|'?(s)[ -](gravenhage|hertogenbosch)(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);

    /**
     * What means the same, for what no file says. The names of The Hague are also in the file of postcodes, but as the
     * name of all its schools there and of none in the register; of 's-Hertogenbosch the short one is in neither.
     */
    private static final Map<String, List<String>> SAME = same(
            List.of("den haag", "s-gravenhage", "gravenhage"),
            List.of("den bosch", "s-hertogenbosch", "hertogenbosch"),
            List.of("1e", "1ste", "eerste"),
            List.of("2e", "2de", "tweede"),
            List.of("st", "st.", "sint"),
            List.of("dr", "dr.", "dokter", "doctor"),
            List.of("obs", "openbare basisschool"),
            List.of("cbs", "christelijke basisschool", "chr. basisschool"),
            List.of("rkbs", "r.k. basisschool", "rk basisschool", "katholieke basisschool"));

    private static Map<String, List<String>> same(List<?>... groups) {
        Map<String, List<String>> same = new LinkedHashMap<>();
        for (List<?> group : groups) {
            List<String> names = group.stream().map(String::valueOf).toList();
            names.forEach(name -> same.put(name, names));
        }
        return Map.copyOf(same);
    }

    static SearchWords in(String text) {
        String straight = APOSTROPHE.matcher(text.strip()).replaceAll("'");
        String joined = POSTCODE.matcher(straight).replaceFirst("$1$2");
        // A space that does not part words.
        String named = TWO_WORDS
                .matcher(joined)
                .replaceAll(found -> found.group(1) == null
                        ? found.group(3) + "-" + found.group(4)
                        : found.group(1) + "\u00A0" + found.group(2));
        return new SearchWords(Stream.of(BETWEEN.split(named))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replace('\u00A0', ' '))
                .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
                .limit(MOST)
                .toList());
    }

    /** The word and what means the same, also with a space for a hyphen; one of them must match. */
    static List<String> alternatives(String word) {
        List<String> same = SAME.getOrDefault(word.toLowerCase(Locale.ROOT), List.of(word));
        String spaced = word.replace('-', ' ').strip();
        return word.indexOf('-') < 0 || spaced.isEmpty()
                ? same
                : Stream.concat(same.stream(), Stream.of(spaced)).distinct().toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The text as one pattern that matches values beginning with it. */
    String asBeginning() {
        return escaped(String.join(" ", words)) + "%";
    }

    /** A pattern for {@code LIKE … ESCAPE '!'} in which the word itself holds no wildcards. */
    static String beginning(String word) {
        return escaped(word) + "%";
    }

    /** The same for a word anywhere in a value. */
    static String anywhere(String word) {
        return "%" + escaped(word) + "%";
    }

    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
