package nl.openvensters.portal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of the portal that are chosen in Java; pages take theirs from the same bundles. What all pages share is in
 * {@code Portal.properties}; a feature has a bundle of its own, see {@link #of(String)}.
 */
public final class Texts {

    /** The language of the product. */
    public static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private static final Texts SHARED = of("Portal");

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * The texts of one feature, {@code Texts.of("People")} for {@code nl/openvensters/portal/People.properties}.
     *
     * @throws java.util.MissingResourceException when there is no such bundle
     */
    public static Texts of(String feature) {
        return new Texts(ResourceBundle.getBundle("nl.openvensters.portal." + feature, DUTCH));
    }

    /**
     * A shared text with its parts filled in.
     *
     * @throws java.util.MissingResourceException when there is no such text
     */
    public static String get(String key, Object... parts) {
        return SHARED.tell(key, parts);
    }

    /** Whether this feature has such a text. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * A text of this feature with its parts filled in.
     *
     * @throws java.util.MissingResourceException when there is no such text
     */
    public String tell(String key, Object... parts) {
        String text = bundle.getString(key);
        return parts.length == 0 ? text : new MessageFormat(text, DUTCH).format(parts);
    }
}
