package nl.openvensters.portal.account;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import nl.openvensters.portal.Texts;

/** Tells on the next page what was done about second step and sessions. */
final class SafetyTold {

    private static final Texts TEXTS = Texts.of("Safety");

    private SafetyTold() {}

    static void next(String key, Object... parts) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, new FacesMessage(TEXTS.tell(key, parts)));
    }

    /** @param left recovery codes that are left now that one was used */
    static void recovered(int left) {
        next("code.recovered", left);
    }
}
