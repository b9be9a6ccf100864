package nl.openvensters.portal.partnership;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.FourEyes;
import nl.openvensters.publication.IndicatorState;
import nl.openvensters.publication.IndicatorStates;
import nl.openvensters.school.PartnershipCode;
import nl.openvensters.school.SubjectKind;

/** What a partnership tells of itself and how far that is, and whether a second person looks along. */
@Named
@ViewScoped
public class PartnershipView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of("General");
    private static final String SWITCHED = "VIEROGEN";

    @Inject
    private transient IndicatorStates states;

    @Inject
    private transient FourEyes fourEyes;

    @Inject
    private transient SignedIn signedIn;

    private String code;
    private String done;
    private Boolean second;
    private transient List<IndicatorState> told;
    private transient Optional<PartnershipCode> own;

    /** Reads the partnership of the address, or else that of the person. */
    public void open() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context.getResponseComplete()) {
            return;
        }
        PageTurn.attempt(TEXTS, () -> {
            if (code == null) {
                // A form that was made on another page brings its state along, and not what the address asks for.
                code = Optional.ofNullable(context.getExternalContext()
                                .getRequestParameterMap()
                                .get("code"))
                        .orElseGet(this::getOwn);
            }
            told = states.states(signedIn.actor(), partnership());
            if (second == null) {
                second = fourEyes.isOn(signedIn.actor(), partnership());
            }
            if (!context.isPostback() && SWITCHED.equals(done)) {
                Messages.done(TEXTS.tell("board.done." + done));
            }
        });
    }

    /** Switches whether a second person looks along. */
    public void switchFourEyes() throws IOException {
        PageTurn.attempt(TEXTS, () -> {
            fourEyes.switchTo(signedIn.actor(), partnership(), second);
            PageTurn.to("/samenwerkingsverband?code=%s&gedaan=%s".formatted(code, SWITCHED));
        });
    }

    /** The code of the partnership at which this person has a role; null when there is none. */
    public String getOwn() {
        if (own == null) {
            own = states.ownPartnership(signedIn.actor());
        }
        return own.map(PartnershipCode::value).orElse(null);
    }

    /** Whether this person writes at a partnership, and does not only read along. */
    public boolean isWriting() {
        var actor = signedIn.actor();
        return actor.subjects(SubjectKind.PARTNERSHIP).stream().anyMatch(actor.subjects(Action.EDIT_DRAFT)::contains);
    }

    /** Whether this person may switch it. */
    public boolean isManaging() {
        return code != null && states.may(signedIn.actor(), Action.MANAGE_PARTNERSHIP, partnership());
    }

    private PartnershipCode partnership() {
        if (code == null) {
            throw new IllegalArgumentException("No partnership is asked for");
        }
        return new PartnershipCode(code);
    }

    /** Each with how far it is; none before the page is read. */
    public List<IndicatorState> getTold() {
        return told == null ? List.of() : told;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public Boolean getSecond() {
        return second;
    }

    public void setSecond(Boolean second) {
        this.second = second;
    }
}
