package nl.openvensters.portal;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;

/** Tells people how it went: above the page, at a field, or on the page that follows. */
public final class Messages {

    private Messages() {}

    /** It is done. */
    public static void done(String text) {
        add(null, FacesMessage.SEVERITY_INFO, text);
    }

    /** It is done; said on the page that follows. */
    public static void doneNext(String text) {
        context().getExternalContext().getFlash().setKeepMessages(true);
        done(text);
    }

    /** It is not done yet: something happened that asks for another look. */
    public static void warn(String text) {
        add(null, FacesMessage.SEVERITY_WARN, text);
    }

    /** It cannot be done. */
    public static void fail(String text) {
        add(null, FacesMessage.SEVERITY_ERROR, text);
    }

    /**
     * Something is wrong with what was typed in a field.
     *
     * @param field its client id
     */
    public static void failAt(String field, String text) {
        add(field, FacesMessage.SEVERITY_ERROR, text);
    }

    private static void add(String field, Severity severity, String text) {
        context().addMessage(field, new FacesMessage(severity, text, null));
    }

    private static FacesContext context() {
        return FacesContext.getCurrentInstance();
    }
}
