package nl.openvensters.writing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    static List<String> words(String sentence) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(sentence);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
