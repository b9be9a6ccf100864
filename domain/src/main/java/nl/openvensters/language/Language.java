package nl.openvensters.language;

import java.util.Arrays;
import java.util.Locale;

/**
 * A language in which the site speaks. Which one it is holds for a whole request and is resolved once, from the address;
 * what runs without a visitor speaks Dutch. Figures, words of schools and codes are the same in all.
 */
public enum Language {
    DUTCH("nl", "nl-NL", ""),
    ENGLISH("en", "en-GB", "/en");

    private static final ThreadLocal<Language> SPOKEN = new ThreadLocal<>();

    private final String tag;
    private final Locale locale;
    private final String prefix;

    Language(String tag, String locale, String prefix) {
        this.tag = tag;
        this.locale = Locale.forLanguageTag(locale);
        this.prefix = prefix;
    }

    /** Back to what was spoken before. */
    public interface Spoken extends AutoCloseable {

        @Override
        void close();
    }

    /** What this thread speaks; Dutch when nobody said. */
    public static Language spoken() {
        Language language = SPOKEN.get();
        return language == null ? DUTCH : language;
    }

    /** Speaks this language until the end of the {@code try}. */
    public Spoken speak() {
        Language before = SPOKEN.get();
        SPOKEN.set(this);
        return () -> {
            if (before == null) {
                SPOKEN.remove();
            } else {
                SPOKEN.set(before);
            }
        };
    }

    /** As in the attribute {@code lang}: {@code nl}, {@code en}. */
    public String tag() {
        return tag;
    }

    /** @throws IllegalArgumentException when we do not speak it */
    public static Language tagged(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No language of ours: " + tag));
    }

    /** How numbers and days are written. */
    public Locale locale() {
        return locale;
    }

    /** The language that an address of the site is in, by how it begins. */
    public static Language of(String address) {
        return Arrays.stream(values())
                .filter(language -> !language.prefix.isEmpty())
                .filter(language -> address.equals(language.prefix) || address.startsWith(language.prefix + "/"))
                .findFirst()
                .orElse(DUTCH);
    }

    /** The address of the same page without its language: {@code /en/zoeken} is {@code /zoeken}, {@code /en} is {@code /}. */
    public static String plain(String address) {
        String rest = address.substring(of(address).prefix.length());
        return rest.isEmpty() ? "/" : rest;
    }

    /**
     * The address of a page in this language.
     *
     * @param address of a page of the site without a language; what leads elsewhere and what is empty stays as it is
     */
    public String on(String address) {
        if (prefix.isEmpty() || !address.startsWith("/")) {
            return address;
        }
        boolean home = address.equals("/") || address.startsWith("/?") || address.startsWith("/#");
        return prefix + (home ? address.substring(1) : address);
    }

    /** What stands in the attribute {@code lang} of Dutch words on a page in this language: nothing where that is Dutch. */
    public String tagOfDutch() {
        return this == DUTCH ? "" : DUTCH.tag;
    }
}
