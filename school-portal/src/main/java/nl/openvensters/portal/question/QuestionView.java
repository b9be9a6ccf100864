package nl.openvensters.portal.question;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import nl.openvensters.account.Action;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.question.AskedQuestion;
import nl.openvensters.question.AskingSchools;
import nl.openvensters.question.QuestionRefused;
import org.omnifaces.util.Faces;

/** One question: for who is asked to answer, for who asked to see the answer or take it back. */
@Named
@RequestScoped
public class QuestionView {

    private static final Texts TEXTS = Texts.of("Questions");

    @Inject
    private AskingSchools asking;

    @Inject
    private QuestionTexts texts;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private String number;
    private String answer;
    private AskedQuestion question;

    /** Also before a button is looked for, which is there or not by what the question is. */
    @PostConstruct
    void read() {
        number = request.getParameter("nummer");
    }

    public void open() throws IOException {
        if (!Faces.isResponseComplete()) {
            PageTurn.attempt(TEXTS, () -> question = asking.find(signedIn.actor(), id()));
        }
    }

    public String answer() throws IOException {
        return attempt(() -> asking.answer(signedIn.actor(), id(), answer == null ? "" : answer), "answered");
    }

    public String takeBack() throws IOException {
        return attempt(() -> asking.takeBack(signedIn.actor(), id()), "takenBack");
    }

    private String attempt(Runnable action, String done) throws IOException {
        boolean[] did = {false};
        PageTurn.attempt(TEXTS, () -> {
            try {
                action.run();
                did[0] = true;
            } catch (QuestionRefused e) {
                Messages.fail(TEXTS.tell("refused." + e.why()));
            }
        });
        if (!did[0]) {
            return null;
        }
        Messages.doneNext(TEXTS.tell(done));
        return "/vraag?faces-redirect=true&nummer=" + id();
    }

    private long id() {
        if (number == null || !number.matches("[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("No question " + number);
        }
        return Long.parseLong(number);
    }

    /** Null when there is no such question, or it is none of this person's business. */
    public AskedQuestion getQuestion() throws IOException {
        if (question == null) {
            open();
        }
        return question;
    }

    /** What it is about: a part of the school, or the school. */
    public String getAbout() {
        return texts.about(question);
    }

    /** Where it stands, with who and when. */
    public String getState() {
        return texts.state(question);
    }

    /** Whether this person can say that it is done. */
    public boolean isAnswering() throws IOException {
        return getQuestion() != null && question.isOpen() && signedIn.actor().may(Action.EDIT_DRAFT, question.place());
    }

    public boolean isTakingBack() throws IOException {
        return getQuestion() != null
                && question.isOpen()
                && signedIn.actor().may(Action.MANAGE_BOARD, question.place());
    }

    /** Whether this person runs the board, and so sees all its questions. */
    public boolean isManaging() {
        return signedIn.isManagingBoard();
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
