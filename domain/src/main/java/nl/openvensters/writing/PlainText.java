package nl.openvensters.writing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.Encoding;

/**
 * What there is to read in a text with HTML: its paragraphs, sentences and words, without tags.
 *
 * @param paragraphs paragraphs, items of lists and subheads, in order, none blank
 */
record PlainText(List<String> paragraphs) {

    private static final Pattern BLOCK =
            Pattern.compile("</?(?:p|div|br|ul|ol|li|h[1-6])\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’\\-]*");

    /** No word that anybody reads: an address, or what was typed to keep a machine busy. */
    private static final Pattern NO_WORD = Pattern.compile("\\S{61,}");

    /** Whole words, together up to a thousand characters. */
    private static final Pattern PIECE = Pattern.compile("\\S(?:.{0,998}\\S)?(?!\\S)", Pattern.DOTALL);

    /** What tells of what a word is about stands this near before it. */
    private static final int NEAR = 80;

    static PlainText of(String html) {
        List<String> read = new ArrayList<>();
        for (String block : BLOCK.split(html)) {
            String text = Encoding.decodeHtml(TAG.matcher(block).replaceAll(""), false)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ")
                    .strip();
            if (!text.isEmpty()) {
                read.add(text);
            }
        }
        return new PlainText(List.copyOf(read));
    }

    List<String> sentences() {
        List<String> all = new ArrayList<>();
        for (String paragraph : paragraphs) {
            BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag("nl"));
            breaks.setText(paragraph);
            int from = 0;
            for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
                String sentence = paragraph.substring(from, to).strip();
                if (!words(sentence).isEmpty()) {
                    all.add(sentence);
                }
            }
        }
        return all;
    }

    /**
     * A sentence for what looks through it by patterns, whose time grows faster than what they read: whole, unless it is
     * longer than anybody writes. Then in pieces of at most 1,000 characters and without words of more than 60, so that no
     * text takes longer than its length.
     */
    static List<String> pieces(String sentence) {
        return NO_WORD.splitAsStream(sentence)
                .flatMap(part -> PIECE.matcher(part).results())
                .map(MatchResult::group)
                .toList();
    }

    /** A pattern of Dutch words, in small letters and capitals. */
    static Pattern pattern(String any) {
        return Pattern.compile(any, Pattern.CASE_INSENSITIVE);
    }

    /** The last words before a place in a sentence. */
    static String before(String sentence, int place) {
        return sentence.substring(Math.max(0, place - NEAR), place);
    }

    /** The first words behind a place in a sentence. */
    static String after(String sentence, int place) {
        return sentence.substring(place, Math.min(sentence.length(), place + NEAR));
    }

    static List<String> words(String sentence) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(sentence);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
