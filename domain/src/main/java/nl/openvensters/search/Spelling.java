package nl.openvensters.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One way of writing for what is stored, asked and compared: {@code Dé O.B.S. ‘t Nest}, {@code obs t nest} and
 * {@code de obs 't-nest} are the same words but for an article. Words are small letters and digits without marks; single
 * letters that follow each other are one word, so that {@code J.F. Kennedy}, {@code J F Kennedy} and {@code jf kennedy}
 * are alike.
 */
public final class Spelling {

    private static final int LONGEST_WORD = 40;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    /** Also those that a file in the code page of Windows left as control characters. */
    private static final Pattern APOSTROPHES =
            Pattern.compile("['\"\u0060\u00B4\u02B9-\u02BF\u2018-\u201F\u2032\u2033\u2035\uA78C\u0091-\u0094]");

    private static final Pattern OF_THE = Pattern.compile("\\bv\\.? ?d\\.(?=[ \\p{L}])|\\bv/d\\b");
    private static final Pattern AT_THE = Pattern.compile("\\ba/[de]\\b");
    /** A sign that stands for a letter in a playful name: {@code P@rk}, {@code Br!cks}. */
    private static final Pattern AT_SIGN = Pattern.compile("(?<=\\p{L})@|@(?=\\p{L})");

    private static final Pattern EXCLAMATION = Pattern.compile("(?<=\\p{L})!(?=\\p{L})");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Spelling() {}

    /** The words of a text, in order; none of them is empty. */
    public static List<String> words(String text) {
        var words = new ArrayList<String>();
        var letters = new StringBuilder();
        for (String part : OTHER.split(plain(text))) {
            if (part.length() == 1 && Character.isLetter(part.charAt(0))) {
                letters.append(part);
                continue;
            }
            addLetters(words, letters);
            if (!part.isEmpty()) {
                words.add(part.length() > LONGEST_WORD ? part.substring(0, LONGEST_WORD) : part);
            }
        }
        addLetters(words, letters);
        return words;
    }

    private static void addLetters(List<String> words, StringBuilder letters) {
        if (!letters.isEmpty()) {
            words.add(letters.length() > LONGEST_WORD ? letters.substring(0, LONGEST_WORD) : letters.toString());
            letters.setLength(0);
        }
    }

    /** The words of a text with a space between them: two texts are the same when these are. */
    public static String key(String text) {
        return String.join(" ", words(text));
    }

    /** Small letters without marks; what joins letters is gone, what parts them is still there. */
    static String plain(String text) {
        String apart = Normalizer.normalize(APOSTROPHES.matcher(text).replaceAll(""), Normalizer.Form.NFKD);
        String bare = MARKS.matcher(INVISIBLE.matcher(apart).replaceAll("")).replaceAll("");
        String small = bare.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ı", "i")
                .replace("&", " en ");
        String meant =
                AT_THE.matcher(OF_THE.matcher(small).replaceAll("van de ")).replaceAll(" aan de ");
        return EXCLAMATION
                .matcher(AT_SIGN.matcher(meant).replaceAll("a"))
                .replaceAll("i")
                .strip();
    }
}
