package nl.openvensters.story;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
                        Pattern.compile(
                                "(?<![\\p{L}\\d])(?:" + TEXTS.get(id + ".find") + ")",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)))
                .toList();
    }

    /**
     * A word with what it means.
     *
     * @param id for ever, of its place on the page of all words
     * @param found what in a text asks for it
     */
    public record Term(String id, String name, String text, Pattern found) {}

    /** All of them. */
    public static List<Term> all() {
        return TERMS.get(Language.spoken());
    }

    /** Those that a text uses, in the order of the list. */
    static List<Term> in(String text) {
        return all().stream().filter(term -> term.found().matcher(text).find()).toList();
    }
}
