package nl.openvensters.portal.keys;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Map;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.importing.figures.KeyDecisions;
import nl.openvensters.importing.figures.WaitingKey;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.school.SchoolCode;

/** One key of the inspectorate, and the schools that it may stand for. */
@Named
@ViewScoped
public class KeyView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The choice that no school of the register is meant. */
    private static final String NONE = "none";

    @Inject
    private transient KeyDecisions decisions;

    @Inject
    private transient SignedIn signedIn;

    private String key;
    private String choice;

    public void open() throws IOException {
        try {
            if (getWaiting() == null) {
                Answers.absent();
            }
        } catch (NotAllowed e) {
            Answers.refuse();
        }
    }

    /** The key with its candidates; null when it does not wait (any more). */
    public WaitingKey getWaiting() {
        return decisions.waiting(signedIn.actor()).stream()
                .filter(waiting -> waiting.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** Keeps the decision and goes back to the list. */
    public String decide() throws IOException {
        try {
            if (NONE.equals(choice)) {
                decisions.decideNoSchool(signedIn.actor(), key);
            } else {
                decisions.decide(signedIn.actor(), key, new SchoolCode(choice));
            }
        } catch (NotAllowed e) {
            Answers.refuse();
            return null;
        } catch (IllegalArgumentException e) {
            Messages.failAt("decide:school", Texts.get("key.other"));
            return null;
        }
        Messages.doneNext(Texts.get("key.decided", key));
        return "/sleutels?faces-redirect=true";
    }

    /** What can be chosen: text and value. */
    public Map<String, String> getChoices() {
        Map<String, String> choices = new java.util.LinkedHashMap<>();
        WaitingKey waiting = getWaiting();
        if (waiting != null) {
            waiting.candidates()
                    .forEach(school -> choices.put(
                            Texts.get("key.candidate", school.school().value(), school.name(), school.place()),
                            school.school().value()));
        }
        choices.put(Texts.get("key.none"), NONE);
        return choices;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }
}
