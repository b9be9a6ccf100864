package nl.openvensters.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed, understood.
 *
 * @param words at most {@value #MOST}, as {@link Spelling} writes them, without the postcode
 * @param postcode four digits, or those with two capitals; wherever it stood in the text
 */
record Question(List<String> words, Optional<String> postcode) {

    /** More words than this are ignored: nobody types them, and each costs work. */
    static final int MOST = 16;

    private static final Set<String> SCHOOLS = Set.of("school", "scholen", "basisschool", "basisscholen");

    private static final Pattern POSTCODE =
            Pattern.compile("(?<![\\p{L}\\p{N}])([1-9][0-9]{3})(?:[ \\u00A0.-]{0,2}([a-z]{2}))?(?![\\p{L}\\p{N}])");

    static Question of(String text) {
        String plain = Spelling.plain(text);
        Matcher found = POSTCODE.matcher(plain);
        if (!found.find()) {
            return new Question(words(plain), Optional.empty());
        }
        boolean letters = found.group(2) != null
                && (found.end() == plain.length()
                        || plain.charAt(found.end(1)) != ' '
                        || !Vocabulary.isEmpty(found.group(2)));
        int end = letters ? found.end() : found.end(1);
        String postcode = found.group(1) + (letters ? found.group(2).toUpperCase(Locale.ROOT) : "");
        return new Question(
                words(plain.substring(0, found.start()) + " " + plain.substring(end)), Optional.of(postcode));
    }

    private static List<String> words(String plain) {
        List<String> words = Spelling.words(plain);
        return List.copyOf(words.subList(0, Math.min(MOST, words.size())));
    }

    /** The postcode as a word like the others, for when no such postcode is known. */
    Question withoutPostcode() {
        var all = new ArrayList<>(words);
        postcode.ifPresent(code -> all.add(code.toLowerCase(Locale.ROOT)));
        return new Question(List.copyOf(all), Optional.empty());
    }

    /** Those that must be found: not those that say nothing, unless there are no others. */
    List<String> required() {
        List<String> telling =
                words.stream().filter(word -> !Vocabulary.saysNothing(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    /** Without what says nothing, where that includes that schools are asked for: {@code scholen in Delft} is {@code delft}. */
    Question bare() {
        return words.stream().anyMatch(SCHOOLS::contains) ? new Question(required(), postcode) : this;
    }

    boolean isEmpty() {
        return words.isEmpty() && postcode.isEmpty();
    }
}
