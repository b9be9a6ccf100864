package nl.openvensters.portal.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import nl.openvensters.account.InvitingMany;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.PastedList;
import nl.openvensters.account.PastedList.Line;
import nl.openvensters.account.TooManyAttempts;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;

/** Invites the people of a pasted list: looked at first, and sent only as it was looked at. */
@Named
@ViewScoped
public class InviteManyView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Texts TEXTS = Texts.of("People");

    @Inject
    private transient InvitingMany inviting;

    @Inject
    private transient PersonText words;

    @Inject
    private transient SignedIn signedIn;

    private String pasted = "";

    /** The list as it was last looked at, which alone is sent. */
    private String looked = "";

    private transient List<Line> lines;

    public void open() throws IOException {
        if (!signedIn.isManagingPeople()) {
            Answers.refuse();
        }
    }

    /** Shows what would be sent. */
    public void look() throws IOException {
        attempt(() -> {
            looked = text();
            lines = null;
            if (getLines().isEmpty()) {
                PeopleMessages.fault("many:list", TEXTS.tell("many.empty"));
            }
        });
    }

    /** Sends the whole list. */
    public String sendAll() throws IOException {
        return send(false);
    }

    /** Sends the good lines and leaves the others. */
    public String sendGood() throws IOException {
        return send(true);
    }

    private String send(boolean alsoWithFaults) throws IOException {
        // What was changed after looking is looked at first.
        if (!text().equals(looked)) {
            look();
            PeopleMessages.fault("many:list", TEXTS.tell("many.changed"));
            return null;
        }
        int[] sent = {0};
        attempt(() -> sent[0] = inviting.send(signedIn.actor(), text(), alsoWithFaults));
        if (sent[0] == 0) {
            look();
            return null;
        }
        PeopleMessages.doneNext("many.done", sent[0]);
        return "/uitnodigingen?faces-redirect=true";
    }

    private void attempt(Runnable action) throws IOException {
        try {
            action.run();
        } catch (TooManyAttempts e) {
            PeopleMessages.fault("many:list", PersonText.whyNoInvitation(e));
        } catch (NotAllowed e) {
            Answers.refuse();
        }
    }

    /** As the browser sends it again: line ends are the same however often. */
    private String text() {
        return pasted == null ? "" : pasted.replace("\r\n", "\n");
    }

    public boolean isLookedAt() {
        return !getLines().isEmpty();
    }

    /** Read again where they are needed and not kept: a school may be another board's by then. */
    public List<Line> getLines() {
        if (lines == null) {
            lines = looked.isEmpty() ? List.of() : inviting.preview(signedIn.actor(), looked);
        }
        return lines;
    }

    public long getGood() {
        return getLines().stream().filter(Line::isGood).count();
    }

    public boolean isFaulty() {
        return getGood() < getLines().size();
    }

    /** How many go and how many do not, and what happens with either. */
    public String getSummary() {
        long faults = getLines().size() - getGood();
        return faults == 0 ? TEXTS.tell("many.all", getLines().size()) : TEXTS.tell("many.faults", faults, getGood());
    }

    /** What the button says that sends all. */
    public String getGo() {
        return TEXTS.tell("many.go", getLines().size());
    }

    /** What the button says that sends the good lines only. */
    public String getGoGood() {
        return TEXTS.tell("many.go.good", getGood());
    }

    public String fault(Line line) {
        return line.fault()
                .map(fault -> TEXTS.tell("many.fault." + fault, PastedList.MOST))
                .orElse("");
    }

    public String role(Line line) {
        return line.role().map(words::role).orElse("");
    }

    public String place(Line line) {
        return line.place().map(place -> place.name()).orElse("");
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }
}
