package nl.openvensters.portal.mail;

import nl.openvensters.mail.MailFate;
import nl.openvensters.portal.Texts;

/** What became of a mail, as a person reads it. */
public final class MailTexts {

    private static final Texts TEXTS = Texts.of("Mails");

    private MailTexts() {}

    /** @param failure what the server said; empty unless it refused */
    public static String fate(MailFate fate, String failure) {
        return failure.isEmpty()
                ? TEXTS.tell("fate." + fate)
                : TEXTS.tell("fate.said", TEXTS.tell("fate." + fate), failure);
    }
}
