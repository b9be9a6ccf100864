package nl.openvensters.portal.people;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import nl.openvensters.portal.Texts;

/** Tells people how it went: at a field, above the page, or on the next page. */
public final class Told {

    private static final Texts TEXTS = Texts.of("People");

    private Told() {}

    /** @param field its client id; null for the page as a whole */
    public static void fault(String field, String text) {
        context().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        context().validationFailed();
    }

    /** On this page. */
    public static void done(String key, Object... parts) {
        context().addMessage(null, new FacesMessage(TEXTS.tell(key, parts)));
    }

    /** On the page that follows. */
    public static void doneNext(String key, Object... parts) {
        context().getExternalContext().getFlash().setKeepMessages(true);
        done(key, parts);
    }

    private static FacesContext context() {
        return FacesContext.getCurrentInstance();
    }
}
