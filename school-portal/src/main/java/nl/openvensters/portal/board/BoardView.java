package nl.openvensters.portal.board;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.indicator.StateText;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.FourEyes;
import nl.openvensters.publication.IndicatorState;
import nl.openvensters.publication.IndicatorStates;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.BoardProfile;
import nl.openvensters.school.BoardRepository;

/** What a board tells of itself and how far that is, and whether a second person looks along. */
@Named
@ViewScoped
public class BoardView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of("General");
    private static final String SWITCHED = "VIEROGEN";

    @Inject
    private transient IndicatorStates states;

    @Inject
    private transient BoardRepository register;

    @Inject
    private transient FourEyes fourEyes;

    @Inject
    private transient StateText stateText;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Days days;

    private String number;
    private String done;
    private Boolean second;
    private transient BoardProfile board;
    private transient List<IndicatorState> told;

    public void open() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context.getResponseComplete()) {
            return;
        }
        PageTurn.attempt(TEXTS, () -> {
            if (number == null) {
                number = states.ownBoard(signedIn.actor())
                        .map(BoardNumber::value)
                        .orElse(null);
            }
            told = states.states(signedIn.actor(), new BoardNumber(number));
            board = profile();
            if (second == null) {
                second = fourEyes.isOn(signedIn.actor(), board.id());
            }
            if (!context.isPostback() && SWITCHED.equals(done)) {
                Messages.done(TEXTS.tell("board.done." + done));
            }
        });
    }

    public void switchFourEyes() throws IOException {
        PageTurn.attempt(TEXTS, () -> {
            fourEyes.switchTo(signedIn.actor(), profile().id(), second);
            PageTurn.to("/bestuur?nummer=%s&gedaan=%s".formatted(number, SWITCHED));
        });
    }

    private BoardProfile profile() {
        return register.profile(new BoardNumber(number), days.today()).orElseThrow(IllegalArgumentException::new);
    }

    /** Each with how far it is. */
    public List<IndicatorState> getTold() {
        return told == null ? List.of() : told;
    }

    /** The state as the name of a style. */
    public String style(IndicatorState state) {
        return state.kind().name().toLowerCase(Locale.ROOT);
    }

    public String sign(IndicatorState state) {
        return Texts.get("sign." + state.kind());
    }

    public String words(IndicatorState state) {
        return stateText.of(state);
    }

    public BoardProfile getBoard() {
        return board;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
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
