package nl.openvensters.portal.indicator;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.indicator.ShownIndicator.Shown;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.Past;
import nl.openvensters.publication.PastEvent;
import nl.openvensters.school.SubjectCode;

/** The page of one indicator of a school, a board or a partnership: which it is, and all that is shown of it. */
@Named
@ViewScoped
public class IndicatorView implements Serializable {

    /** The general data of a school, which have a page of their own with the parts of this one on it. */
    public static final String GENERAL = "algemeen";

    private static final long serialVersionUID = 2L;
    private static final Texts CLASHES = Texts.of("Approval");

    @Inject
    private transient ShownIndicator shownIndicator;

    @Inject
    private transient Past past;

    @Inject
    private transient SignedIn signedIn;

    private String code;
    private String board;
    private String partnership;
    private String indicator;
    private String done;
    private transient Shown shown;
    private transient List<PastEvent> events;

    /** Reads everything just before the page is shown, also after a form was sent. */
    public void open() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context.getResponseComplete()) {
            return;
        }
        if (GENERAL.equals(indicator) && isOwnPage(context)) {
            PageTurn.to("/school/gegevens?code=" + code);
            return;
        }
        attempt(() -> {
            shown = shownIndicator.to(signedIn.actor(), subject(), indicator);
            events = null;
            if (!context.isPostback()) {
                Done.tell(done);
            }
        });
    }

    /** Not where the parts of this page stand on another. */
    private static boolean isOwnPage(FacesContext context) {
        return context.getViewRoot().getViewId().startsWith("/indicator.");
    }

    /** Does what a button of this page asked; see {@link PageTurn#attempt}. */
    static void attempt(Runnable asked) throws IOException {
        PageTurn.attempt(CLASHES, asked);
    }

    /** Opens the page anew, with what was done. */
    public void leave(Done what) {
        what.turnTo(subject(), indicator);
    }

    /** What happened to it, the newest first; read when it is first asked for. */
    List<PastEvent> events() {
        if (events == null) {
            events = shown == null ? past.events(signedIn.actor(), subject(), indicator) : past.events(shown.opened());
        }
        return events;
    }

    /** @throws IllegalArgumentException when the address names no school, board or partnership */
    SubjectCode subject() {
        return AskedSubject.of(code, board, partnership);
    }

    /** The page from which one came here, within the portal. */
    public String getHome() {
        if (partnership != null) {
            return "samenwerkingsverband?code=" + partnership;
        }
        return board == null ? "school?code=" + code : "bestuur?nummer=" + board;
    }

    /** Of what it is, as keys of texts name it: {@code school}, {@code board} or {@code partnership}. */
    public String getOf() {
        return partnership != null ? "partnership" : board == null ? "school" : "board";
    }

    /** Whether it is of a school: there is more to know of one than of a board or a partnership. */
    public boolean isOfSchool() {
        return partnership == null && board == null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** The number of the board; null when it is about another. */
    public String getBoard() {
        return board;
    }

    public void setBoard(String board) {
        this.board = board;
    }

    /** The code of the partnership; null when it is about another. */
    public String getPartnership() {
        return partnership;
    }

    public void setPartnership(String partnership) {
        this.partnership = partnership;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    /** Whether a figure may still change; of a form that was sent nothing was read yet, so there it may be so. */
    public boolean isPerhapsProvisional() {
        return shown == null || shown.now().isProvisional();
    }

    /** Null before the page is read. */
    public Shown getShown() {
        return shown;
    }
}
