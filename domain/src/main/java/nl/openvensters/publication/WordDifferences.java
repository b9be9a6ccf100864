package nl.openvensters.publication;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.openvensters.markup.Markup;

/**
 * What is different between two texts, word by word: paragraphs as HTML in which {@code <del>} holds what is gone and
 * {@code <ins>} what is new. Only words are compared: a list item is a paragraph with a bullet, a link shows its address,
 * bold is not told. The outcome holds no other elements than {@code p}, {@code ins} and {@code del}.
 */
public final class WordDifferences {

    private static final int MOST_TOKENS = 4_000;

    private static final String BREAK = "\n";
    private static final Pattern TOKEN = Pattern.compile("\n|[^\\S\n]+|[\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\s]");
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]*)\"[^>]*>(.*?)</a>", Pattern.DOTALL);
    private static final Pattern PARAGRAPH = Pattern.compile("<p>.*?</p>", Pattern.DOTALL);
    private static final String LEFT_OUT = "<p>…</p>";
    private static final Pattern BLOCK = Pattern.compile("</?(p|ul|ol|h4|br)\\b[^>]*>|</li>");

    private WordDifferences() {}

    /**
     * @param before HTML of a school, cleaned or not
     * @param after likewise
     * @return safe HTML; empty when both say nothing
     */
    public static String between(String before, String after) {
        List<String> old = tokens(before);
        List<String> now = tokens(after);
        return old.size() + now.size() > MOST_TOKENS ? told(paragraphs(old), paragraphs(now)) : told(old, now);
    }

    private static String told(List<String> old, List<String> now) {
        var page = new Page();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                page.add("", delta.getTarget().getLines());
            } else {
                page.add("del", delta.getSource().getLines());
                page.add("ins", delta.getTarget().getLines());
            }
        }
        return page.html();
    }

    /**
     * The same with only the paragraphs in which something is different; those between them are told as "…". Texts of which
     * most words are others are told one after the other: word by word nobody could read them.
     */
    public static String changed(String before, String after) {
        var told = new StringBuilder();
        boolean left = false;
        List<String> old = tokens(before);
        List<String> now = tokens(after);
        boolean other = isOther(old, now);
        var paragraphs = PARAGRAPH.matcher(other ? told(paragraphs(old), paragraphs(now)) : between(before, after));
        while (paragraphs.find()) {
            boolean same =
                    !paragraphs.group().contains("<ins>") && !paragraphs.group().contains("<del>");
            if (!same) {
                told.append(paragraphs.group());
            } else if (!left) {
                told.append(LEFT_OUT);
            }
            left = same;
        }
        return told.toString().equals(LEFT_OUT) ? "" : told.toString();
    }

    private static boolean isOther(List<String> old, List<String> now) {
        List<String> words = words(old);
        List<String> others = words(now);
        if (words.isEmpty() || others.isEmpty() || words.size() + others.size() > MOST_TOKENS) {
            return false;
        }
        int kept = DiffUtils.diff(words, others, true).getDeltas().stream()
                .filter(delta -> delta.getType() == DeltaType.EQUAL)
                .mapToInt(delta -> delta.getSource().size())
                .sum();
        return 2 * kept < Math.max(words.size(), others.size());
    }

    private static List<String> words(List<String> tokens) {
        return tokens.stream()
                .filter(token -> Character.isLetterOrDigit(token.codePointAt(0)))
                .toList();
    }

    /** Whether two texts read the same. */
    public static boolean none(String before, String after) {
        return tokens(before).equals(tokens(after));
    }

    /** Whole paragraphs as tokens: word by word, two long texts that share little would take minutes. */
    private static List<String> paragraphs(List<String> tokens) {
        var all = new ArrayList<String>();
        var paragraph = new StringBuilder();
        for (String token : tokens) {
            if (token.equals(BREAK)) {
                all.add(paragraph.toString());
                all.add(BREAK);
                paragraph.setLength(0);
            } else {
                paragraph.append(token);
            }
        }
        all.add(paragraph.toString());
        return all;
    }

    private static List<String> tokens(String html) {
        String shown = LINK.matcher(SchoolText.clean(html)).replaceAll("$2 ($1)");
        String plain = BLOCK.matcher(shown.replaceAll("\\s+", " ").replace("<li>", "\n• "))
                .replaceAll(BREAK)
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s*\n\\s*", BREAK)
                .strip();
        var tokens = new ArrayList<String>();
        var found = TOKEN.matcher(decoded(plain));
        while (found.find()) {
            tokens.add(found.group());
        }
        return tokens;
    }

    /** What the sanitiser encodes, back as characters. */
    private static String decoded(String html) {
        return Pattern.compile("&#([0-9]+);")
                .matcher(html)
                .replaceAll(code ->
                        java.util.regex.Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1)))))
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** Paragraphs under construction. */
    private static final class Page {

        private final StringBuilder html = new StringBuilder();
        private final StringBuilder paragraph = new StringBuilder();

        void add(String element, List<String> tokens) {
            var run = new StringBuilder();
            for (String token : tokens) {
                if (token.equals(BREAK)) {
                    mark(element, run);
                    end();
                } else {
                    run.append(token);
                }
            }
            mark(element, run);
        }

        private void mark(String element, StringBuilder run) {
            if (run.isEmpty()) {
                return;
            }
            String text = Markup.escaped(run.toString());
            paragraph.append(element.isEmpty() ? text : "<%1$s>%2$s</%1$s>".formatted(element, text));
            run.setLength(0);
        }

        private void end() {
            if (!paragraph.isEmpty()) {
                html.append("<p>").append(paragraph).append("</p>");
                paragraph.setLength(0);
            }
        }

        String html() {
            end();
            return html.toString();
        }
    }
}
