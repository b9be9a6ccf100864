package nl.openvensters.school;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody typed to find a school, as words that must all match. A postcode counts as one word however it is
 * written.
 *
 * @param words at most {@value #MOST}, none blank
 */
record SearchWords(List<String> words) {

    /** More words than this are ignored: nobody types them, and each costs the database work. */
    static final int MOST = 8;

    private static final int LONGEST = 60;
    private static final Pattern POSTCODE = Pattern.compile("\\b([1-9][0-9]{3}) +([A-Za-z]{2})$");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;()]+");

    static SearchWords in(String text) {
        String joined = POSTCODE.matcher(text.strip()).replaceFirst("$1$2");
        return new SearchWords(Stream.of(BETWEEN.split(joined))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
                .limit(MOST)
                .toList());
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
