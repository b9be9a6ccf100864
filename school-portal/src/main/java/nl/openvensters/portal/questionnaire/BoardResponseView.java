package nl.openvensters.portal.questionnaire;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.Questionnaire.Level;
import nl.openvensters.questionnaire.Questionnaires;
import nl.openvensters.questionnaire.round.BoardRounds;
import nl.openvensters.questionnaire.round.HeldRound;
import nl.openvensters.surveyplan.SampleSize;
import nl.openvensters.surveyplan.SurveySettings;

/** The response at all schools of a board: how many were asked, answered and are needed, and nothing of what they said. */
@Named
@RequestScoped
public class BoardResponseView {

    private static final Texts TEXTS = RoundsView.TEXTS;

    @Inject
    private BoardRounds rounds;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private SurveySettings settings;

    @Inject
    private AskedRound asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Days days;

    private BoardRounds.Response response;

    public void open() throws IOException {
        if (!FacesContext.getCurrentInstance().getResponseComplete()) {
            PageTurn.attempt(TEXTS, () -> response = rounds.response(signedIn.actor(), asked.board()));
        }
    }

    /** Null when there is none, or it is none of this person's business. */
    public BoardRounds.Response getResponse() {
        return response;
    }

    public List<ResponseLine> getLines() {
        return ResponseLine.of(response, new SampleSize(settings.margin()));
    }

    public String state(HeldRound round) {
        return round.isOpen()
                ? TEXTS.tell("many.until", days.day(round.closesOn()))
                : TEXTS.tell("many.closed", days.day(round.closedOn().orElseThrow()));
    }

    /** Lists that can be begun at schools. */
    public List<Questionnaire> getOffered() {
        return questionnaires.supplied(Level.SCHOOL).stream()
                .map(Questionnaires.Supplied::questionnaire)
                .toList();
    }
}
