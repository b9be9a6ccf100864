package nl.openvensters.portal.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.openvensters.agreement.AgreementEditing;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.login.SignedIn;

/** A goal that is added to a draft, in an ambition that there is or a new one. */
@Named
@RequestScoped
public class NewGoalForm {

    @Inject
    private AskedDraft asked;

    @Inject
    private AgreementEditing editing;

    @Inject
    private SignedIn signedIn;

    private String ambition;
    private String other;
    private String title;
    private boolean failed;

    /** Adds it and opens its texts. */
    public String add() {
        String[] slug = {""};
        String into = written(other).isEmpty() ? written(ambition) : written(other);
        boolean done = asked.attempt(
                () -> slug[0] = editing.addGoal(signedIn.actor(), asked.getCode(), into, written(title)),
                faults -> faults.forEach(fault -> Messages.failAt(
                        fault.field().equals("title")
                                ? "add:title"
                                : fault.field().startsWith("ambitions") ? "add:other" : "add:go",
                        AskedDraft.say(fault))),
                () -> {});
        failed = !done;
        return done
                ? AskedDraft.then(
                        "/sectorakkoord/doel?akkoord=" + asked.getCode() + "&doel=" + slug[0],
                        AskedDraft.TEXTS.tell("goal.added"))
                : null;
    }

    private static String written(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Whether something must be typed differently: the form stays open then. */
    public boolean isFailed() {
        return failed;
    }

    /** The ambitions that there are. */
    public List<SelectItem> getAmbitions() {
        return asked.find().stream()
                .flatMap(draft -> draft.agreement().ambitions().stream())
                .map(one -> new SelectItem(one.title(), one.title()))
                .toList();
    }

    public String getAmbition() {
        return ambition;
    }

    public void setAmbition(String ambition) {
        this.ambition = ambition;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
