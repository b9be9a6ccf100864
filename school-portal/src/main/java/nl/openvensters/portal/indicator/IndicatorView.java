package nl.openvensters.portal.indicator;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.answer.AnswerForm;
import nl.openvensters.portal.indicator.ShownIndicator.Shown;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.DraftClash;
import nl.openvensters.publication.DraftContent;
import nl.openvensters.publication.Drafts;
import nl.openvensters.publication.OpenedDraft;
import nl.openvensters.publication.PublishedAnswer;
import nl.openvensters.publication.Publishing;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.story.IndicatorStory;

/** The editor beside what parents see. What was typed stays, whatever happens. */
@Named
@ViewScoped
public class IndicatorView implements Serializable {

    /** The general data of a school, which have a page of their own with the parts of this one on it. */
    public static final String GENERAL = "algemeen";

    private static final long serialVersionUID = 1L;
    private static final Texts CLASHES = Texts.of("Approval");

    @Inject
    private transient ShownIndicator shownIndicator;

    @Inject
    private transient Drafts drafts;

    @Inject
    private transient Publishing publishing;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Days days;

    @Inject
    private transient AnswerForm answerForm;

    @Inject
    private transient Catalogue catalogue;

    private String code;
    private String board;
    private String indicator;
    private String done;
    private String body;
    private String basis;
    private String savedAt;
    private String confirms = "";
    private Clash clash;
    private transient Shown shown;
    private transient IndicatorStory story;
    private transient IndicatorStory online;

    /** Reads everything just before the page is shown, also after a form was sent; the text only the first time. */
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
            if (body == null || isOtherFormSent(context)) {
                read();
            }
            takeAnswer();
            story = shownIndicator.story(shown, new DraftContent(body, answerForm.toJson()));
            online = shownIndicator.online(shown);
            if (!context.isPostback()) {
                Done.tell(done);
            }
        });
    }

    /** Not where the parts of this page stand on another. */
    private static boolean isOwnPage(FacesContext context) {
        return context.getViewRoot().getViewId().startsWith("/indicator.");
    }

    /** Whether another form of the page was sent: the text was saved by script since this page was made, so it is read anew. */
    private boolean isOtherFormSent(FacesContext context) {
        return context.isPostback()
                && clash == null
                && !context.getExternalContext().getRequestParameterMap().containsKey("edit");
    }

    private void read() {
        if (!shown.reads()) {
            basis = "0";
            body = shown.wordsOnline();
            return;
        }
        OpenedDraft opened = shown.opened().draft().orElseThrow();
        basis = String.valueOf(opened.edition());
        body = opened.content().body();
        if (!shown.state().indicator().isCentral()) {
            if (!answerForm.isPosted()) {
                answerForm.load(shown.state().indicator(), opened.content().answer());
            }
            confirms = shown.now()
                    .answer()
                    .filter(told -> board == null)
                    .map(PublishedAnswer::schoolYear)
                    .filter(year -> opened.draft().isEmpty() && year.compareTo(SchoolYear.of(days.today())) < 0)
                    .map(SchoolYear::toString)
                    .orElse("");
        }
        savedAt = opened.draft()
                .filter(draft -> days.dayOf(draft.editedAt()).equals(days.today()))
                .map(draft -> days.time(draft.editedAt()))
                .orElse(null);
    }

    /** The answer that was typed, when the page has a form for one. */
    private void takeAnswer() {
        if (answerForm.isPosted()) {
            answerForm.take(catalogue.get(indicator));
        }
    }

    public void save() throws IOException {
        attempt(() -> {
            if (saved()) {
                leave(Done.BEWAARD);
            }
        });
    }

    public void publish() throws IOException {
        attempt(() -> {
            if (!saved()) {
                return;
            }
            try {
                var outcome = publishing.publish(signedIn.actor(), subject(), indicator, Integer.parseInt(basis));
                leave(Done.of(outcome));
            } catch (DraftClash e) {
                clashed(e);
            }
        });
    }

    /** Throws the draft away that this person saw, with what was typed since; what is online stays. */
    public void discard() throws IOException {
        attempt(() -> {
            drafts.discard(signedIn.actor(), subject(), indicator, Integer.parseInt(basis));
            leave(Done.WEGGEGOOID);
        });
    }

    /** After a clash: goes on with the text of the other, and what this person typed is gone. */
    public void takeTheirs() {
        body = clash.body();
        if (answerForm.isPosted()) {
            answerForm.load(catalogue.get(indicator), clash.filledIn());
        }
        clash = null;
    }

    /** Saves; @return whether nobody else was first */
    private boolean saved() {
        try {
            int seen = Integer.parseInt(basis);
            takeAnswer();
            DraftContent typed = answerForm.isPosted()
                    ? new DraftContent(body, answerForm.toJson())
                    : drafts.open(signedIn.actor(), subject(), indicator)
                            .content()
                            .saying(body);
            int edition = drafts.save(signedIn.actor(), subject(), indicator, typed, seen);
            basis = String.valueOf(edition);
            clash = null;
            return true;
        } catch (DraftClash e) {
            clashed(e);
            return false;
        }
    }

    private void clashed(DraftClash e) {
        clash = Clash.with(e, body);
        basis = String.valueOf(e.edition());
    }

    /** Does what a button of this page asked; see {@link PageTurn#attempt}. */
    static void attempt(Runnable asked) throws IOException {
        PageTurn.attempt(CLASHES, asked);
    }

    /** Opens the page anew, with what was done. */
    public void leave(Done what) {
        what.turnTo(subject(), indicator);
    }

    /** @throws IllegalArgumentException when the address names no school and no board */
    SubjectCode subject() {
        return AskedSubject.of(code, board);
    }

    /** The page from which one came here, within the portal. */
    public String getHome() {
        return board == null ? "school?code=" + code : "bestuur?nummer=" + board;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** The number of the board; null when it is about a school. */
    public String getBoard() {
        return board;
    }

    public void setBoard(String board) {
        this.board = board;
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

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body == null ? "" : body;
    }

    /** What the text was typed on, to be handed back when saving. */
    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    /** The time at which the draft was saved, if that was today. */
    public Optional<String> getSavedAt() {
        return Optional.ofNullable(savedAt);
    }

    /**
     * The school year of before that the answer is about; empty when there is nothing to ask. It stays with the page: a
     * button that is not there any more when its form is read does nothing.
     */
    public String getConfirms() {
        return confirms;
    }

    /** The text of somebody else who was first; null when there was none. */
    public Clash getClash() {
        return clash;
    }

    public Shown getShown() {
        return shown;
    }

    /** As parents will see it when it is online. */
    public IndicatorStory getStory() {
        return story;
    }

    /** As parents see it now, when that is something else; null when it is the same. */
    public IndicatorStory getOnline() {
        return story.equals(online) ? null : online.named(online.id() + "-nu");
    }
}
