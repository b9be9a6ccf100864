package nl.openvensters.language;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one message bundle in the language that is spoken: {@code Name.properties} is Dutch, {@code
 * Name_en.properties} English. A text that is not there in English is told in Dutch; a test sees to it that none lacks.
 */
public final class Texts {

    /** Texts of bundles as they were read: reading one costs more than filling it, and there are few. */
    private static final Map<Language, Map<String, MessageFormat>> READ = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            READ.put(language, new ConcurrentHashMap<>());
        }
    }

    private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);

    private Texts(String bundle, ClassLoader loader) {
        for (Language language : Language.values()) {
            Locale locale = language == Language.DUTCH ? Locale.ROOT : Locale.forLanguageTag(language.tag());
            bundles.put(
                    language,
                    ResourceBundle.getBundle(
                            bundle,
                            locale,
                            loader,
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        }
    }

    /**
     * @param bundle its full name, such as {@code nl.openvensters.story.Story}
     * @param user the class that tells them: the bundle is looked for where that is
     * @throws java.util.MissingResourceException when there is no such bundle
     */
    public static Texts of(String bundle, Class<?> user) {
        return new Texts(bundle, user.getClassLoader());
    }

    /**
     * A text as it is written.
     *
     * @throws java.util.MissingResourceException when there is no such text
     */
    public String get(String key) {
        return spoken().getString(key);
    }

    public boolean has(String key) {
        return spoken().containsKey(key);
    }

    public Optional<String> find(String key) {
        return has(key) ? Optional.of(get(key)) : Optional.empty();
    }

    /**
     * A text with its blanks filled in; numbers are written as the language does.
     *
     * @throws java.util.MissingResourceException when there is no such text
     */
    public String fill(String key, Object... filling) {
        return filled(get(key), filling);
    }

    /**
     * A pattern with its blanks filled in, in the language that is spoken.
     *
     * @param pattern a text of a bundle: it is kept
     */
    public static String filled(String pattern, Object... filling) {
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        Language language = Language.spoken();
        MessageFormat read =
                READ.get(language).computeIfAbsent(pattern, text -> new MessageFormat(text, language.locale()));
        // It is not made for two at once.
        return ((MessageFormat) read.clone()).format(filling);
    }

    private ResourceBundle spoken() {
        return bundles.get(Language.spoken());
    }
}
