package nl.openvensters.story;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The words of the field that are explained to whoever reads a page. */
public final class Glossary {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("nl.openvensters.story.Glossary", Locale.ROOT, Glossary.class.getClassLoader());

    private static final List<Term> TERMS = Arrays.stream(
                    TEXTS.getString("words").split(","))
            .map(id -> new Term(
                    id,
                    TEXTS.getString(id),
                    TEXTS.getString(id + ".text"),
                    Pattern.compile(
                            "(?<![\\p{L}\\d])(?:" + TEXTS.getString(id + ".find") + ")",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)))
            .toList();

    private Glossary() {}

    /**
     * A word with what it means.
     *
     * @param id for ever, of its place on the page of all words
     * @param found what in a text asks for it
     */
    public record Term(String id, String name, String text, Pattern found) {}

    /** All of them. */
    public static List<Term> all() {
        return TERMS;
    }

    /** Those that a text uses, in the order of the list. */
    static List<Term> in(String text) {
        return TERMS.stream().filter(term -> term.found().matcher(text).find()).toList();
    }
}
