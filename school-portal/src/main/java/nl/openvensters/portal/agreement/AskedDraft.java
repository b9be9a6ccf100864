package nl.openvensters.portal.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.openvensters.agreement.Agreement;
import nl.openvensters.agreement.AgreementDraft;
import nl.openvensters.agreement.AgreementEditions;
import nl.openvensters.agreement.AgreementFault;
import nl.openvensters.agreement.AgreementRefused;
import nl.openvensters.agreement.Goal;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;

/** The draft, and the goal in it, that the address asks for. */
@Named
@RequestScoped
public class AskedDraft {

    static final Texts TEXTS = Texts.of("Agreement");

    @Inject
    private AgreementEditions editions;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private Optional<AgreementDraft> draft;

    /** What a form does. */
    interface Change {
        void run();
    }

    Optional<AgreementDraft> find() {
        if (draft == null) {
            draft = editions.draft(signedIn.actor(), getCode());
        }
        return draft;
    }

    /** Null when nobody works on it. */
    public Agreement getAgreement() {
        return find().map(AgreementDraft::agreement).orElse(null);
    }

    Optional<Goal> goal() {
        return find().flatMap(found -> found.agreement().goal(text("doel")));
    }

    /** The code of the agreement. */
    public String getCode() {
        return text("akkoord");
    }

    public String getName() {
        return find().map(found -> found.agreement().name()).orElse("");
    }

    /** Answers that there is none, unless that was answered already. */
    static void absent() throws IOException {
        if (!FacesContext.getCurrentInstance().getResponseComplete()) {
            Answers.absent();
        }
    }

    String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** The documents to choose from. */
    public List<SelectItem> getDocuments() {
        return find().stream()
                .flatMap(found -> found.agreement().documents().stream())
                .map(document -> new SelectItem(document.id(), document.title()))
                .toList();
    }

    /** Of the draft's page. */
    String page() {
        return "/sectorakkoord/concept?akkoord=" + getCode();
    }

    static String then(String page, String sentence) {
        Messages.doneNext(sentence);
        return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    /**
     * Does what a form asks for.
     *
     * @param refused is told all that is wrong
     * @param clashed is called when somebody else changed the same meanwhile: the form then holds what is there now as
     *     seen, so that choosing again decides
     * @return whether it was done
     */
    boolean attempt(Change change, Consumer<List<AgreementFault>> refused, Runnable clashed) {
        try {
            change.run();
            return true;
        } catch (AgreementRefused e) {
            refused.accept(e.faults());
            return false;
        } catch (OptimisticLockException e) {
            draft = null;
            clashed.run();
            throw e;
        }
    }

    /** What is wrong, in words. */
    static String say(AgreementFault fault) {
        return TEXTS.tell("fault." + fault.why());
    }
}
