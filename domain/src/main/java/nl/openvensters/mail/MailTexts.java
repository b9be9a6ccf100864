package nl.openvensters.mail;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of mails, from the message bundle of the feature that writes them. */
public final class MailTexts {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private final ResourceBundle bundle;

    private MailTexts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * @param bundle its full name, such as {@code nl.openvensters.account.Letters}
     * @throws java.util.MissingResourceException when there is no such bundle
     */
    public static MailTexts of(String bundle) {
        return new MailTexts(ResourceBundle.getBundle(bundle, DUTCH));
    }

    /**
     * A text with its parts filled in.
     *
     * @throws java.util.MissingResourceException when there is no such text
     */
    public String tell(String key, Object... parts) {
        String text = bundle.getString(key);
        return parts.length == 0 ? text : new MessageFormat(text, DUTCH).format(parts);
    }
}
