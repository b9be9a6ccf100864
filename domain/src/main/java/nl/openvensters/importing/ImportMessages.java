package nl.openvensters.importing;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The Dutch sentences of importing, from {@code ImportMessages.properties}. */
public final class ImportMessages {

    /** How the Dutch write numbers and days. */
    public static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "nl.openvensters.importing.ImportMessages",
            DUTCH,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private ImportMessages() {}

    /**
     * A sentence with its arguments filled in.
     *
     * @throws MissingResourceException when the bundle does not have the key
     */
    public static String text(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), DUTCH).format(arguments);
    }
}
