package nl.openvensters.story;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.openvensters.language.Language;
import nl.openvensters.language.Texts;

/** The words of the field that are explained to whoever reads a page. */
public final class Glossary {

    private static final Texts TEXTS = Texts.of("nl.openvensters.story.Glossary", Glossary.class);

    private static final Map<Language, List<Term>> TERMS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            try (var spoken = language.speak()) {
                TERMS.put(language, read());
            }
        }
    }

    private Glossary() {}

    private static List<Term> read() {
        return Arrays.stream(TEXTS.get("words").split(","))
                .map(id -> new Term(
                        id,
                        TEXTS.get(id),
                        TEXTS.get(id + ".text"),
                        Arrays.stream(TEXTS.get(id + ".find").split("\\|"))
                                .map(Glossary::plain)
                                .toList()))
                .toList();
    }

    /**
     * A word with what it means.
     *
     * @param id for ever, of its place on the page of all words
     * @param found what in a text asks for it, where a word begins so; in small letters
     */
    public record Term(String id, String name, String text, List<String> found) {

        private boolean isIn(String plain) {
            return found.stream().anyMatch(beginning -> begins(plain, beginning));
        }
    }

    /** All of them. */
    public static List<Term> all() {
        return TERMS.get(Language.spoken());
    }

    /** Those that a text uses, in the order of the list. */
    static List<Term> in(String text) {
        // Not by expressions: each page asks it some thirty times, and they look at each sign of it for each word.
        String plain = plain(text);
        return all().stream().filter(term -> term.isIn(plain)).toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean begins(String plain, String beginning) {
        int at = plain.indexOf(beginning);
        while (at > 0 && Character.isLetterOrDigit(plain.charAt(at - 1))) {
            at = plain.indexOf(beginning, at + 1);
        }
        return at >= 0;
    }
}
