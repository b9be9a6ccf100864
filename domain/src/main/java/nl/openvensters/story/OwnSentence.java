package nl.openvensters.story;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentence or the heading with which a school begins its own text: the best answer there is to what it tells itself. */
final class OwnSentence {

    private static final int LONGEST = 180;

    /** A sentence ends before a capital or a quote, so not behind {@code bijv.} or the point of {@code 8.30}. */
    private static final Pattern SENTENCE = Pattern.compile("^(.+?[.!?])(?=\\s+[\\p{Lu}‘“\"'(]|\\s*$)", Pattern.DOTALL);

    private OwnSentence() {}

    /** It, when there is something to read; of a long sentence as much as fits, ending with an ellipsis. */
    static Optional<String> of(Optional<String> text) {
        return text.map(OwnSentence::first).filter(sentence -> !sentence.isEmpty());
    }

    private static String first(String html) {
        String blocks = SchoolWords.clean(html).markup().replaceAll("</(p|h4|li)>|<br */?>", "\n");
        String block = new Html(blocks)
                .asText()
                .replace("&nbsp;", " ")
                .replace('\u00a0', ' ')
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        Matcher sentence = SENTENCE.matcher(block);
        String first = sentence.find() ? sentence.group(1) : block;
        if (first.length() > LONGEST) {
            return cut(first);
        }
        return first.isEmpty() || first.matches("(?s).*[.!?:…]") ? first : first + ".";
    }

    private static String cut(String sentence) {
        int space = sentence.lastIndexOf(' ', LONGEST);
        return sentence.substring(0, space < 1 ? LONGEST : space).replaceAll("[,;:]$", "") + "…";
    }
}
