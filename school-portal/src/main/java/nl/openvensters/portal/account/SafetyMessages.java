package nl.openvensters.portal.account;

import nl.openvensters.portal.Messages;
import nl.openvensters.portal.Texts;

/** Tells on the next page what was done about second step and sessions. */
final class SafetyMessages {

    private static final Texts TEXTS = Texts.of("Safety");

    private SafetyMessages() {}

    static void next(String key, Object... parts) {
        Messages.doneNext(TEXTS.tell(key, parts));
    }

    /** @param left recovery codes that are left now that one was used */
    static void recovered(int left) {
        next("code.recovered", left);
    }
}
