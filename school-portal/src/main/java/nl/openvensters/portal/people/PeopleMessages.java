package nl.openvensters.portal.people;

import nl.openvensters.portal.Messages;
import nl.openvensters.portal.Texts;
import org.omnifaces.util.Faces;

/** Tells people how it went: at a field, above the page, or on the next page. */
public final class PeopleMessages {

    private static final Texts TEXTS = Texts.of("People");

    private PeopleMessages() {}

    /** @param field its client id; null for the page as a whole */
    public static void fault(String field, String text) {
        Messages.failAt(field, text);
        Faces.validationFailed();
    }

    /** On this page. */
    public static void done(String key, Object... parts) {
        Messages.done(TEXTS.tell(key, parts));
    }

    /** On the page that follows. */
    public static void doneNext(String key, Object... parts) {
        Messages.doneNext(TEXTS.tell(key, parts));
    }
}
