package nl.openvensters.portal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the portal that are chosen in Java; pages take theirs from the same bundle. */
public final class Texts {

    /** The language of the product. */
    public static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("nl.openvensters.portal.Portal", DUTCH);

    private Texts() {}

    /**
     * A text with its parts filled in.
     *
     * @throws java.util.MissingResourceException when there is no such text
     */
    public static String get(String key, Object... parts) {
        String text = BUNDLE.getString(key);
        return parts.length == 0 ? text : new MessageFormat(text, DUTCH).format(parts);
    }
}
