package nl.openvensters.site.questionnaire;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words around a questionnaire ({@code Taking.properties}) in the language in which it is filled in. */
final class TakingTexts {

    private static final String BUNDLE = "nl.openvensters.site.questionnaire.Taking";

    private final ResourceBundle bundle;
    private final Locale locale;

    private TakingTexts(String language) {
        locale = Locale.forLanguageTag(language);
        bundle = ResourceBundle.getBundle(
                BUNDLE,
                language.equals("nl") ? Locale.ROOT : locale,
                TakingTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static TakingTexts in(String language) {
        return new TakingTexts(language);
    }

    /** @throws java.util.MissingResourceException when there is no such text */
    String tell(String key, Object... parts) {
        String text = bundle.getString(key);
        return parts.length == 0 ? text : new MessageFormat(text, locale).format(parts);
    }
}
