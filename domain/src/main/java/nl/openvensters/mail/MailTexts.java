package nl.openvensters.mail;

import nl.openvensters.language.Texts;

/** The words of mails, from the message bundle of the feature that writes them, in the language that is spoken. */
public final class MailTexts {

    private final Texts texts;

    private MailTexts(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param bundle its full name, such as {@code nl.openvensters.account.Letters}
     * @throws java.util.MissingResourceException when there is no such bundle
     */
    public static MailTexts of(String bundle) {
        return new MailTexts(Texts.of(bundle, MailTexts.class));
    }

    /**
     * A text with its parts filled in.
     *
     * @throws java.util.MissingResourceException when there is no such text
     */
    public String tell(String key, Object... parts) {
        return parts.length == 0 ? texts.get(key) : texts.fill(key, parts);
    }
}
