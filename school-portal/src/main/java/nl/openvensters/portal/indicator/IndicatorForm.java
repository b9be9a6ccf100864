package nl.openvensters.portal.indicator;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Messages;
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

/** The form of the page of an indicator: the words and the own answer. What was typed stays, whatever happens. */
@Named
@ViewScoped
public class IndicatorForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of("Answer");

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
    private transient SchoolSize size;

    @Inject
    private transient Catalogue catalogue;

    @Inject
    private IndicatorView page;

    private String body;
    private String basis;
    private String savedAt;
    private String confirms = "";
    private Clash clash;
    private final Set<String> asked = new HashSet<>();

    /** After the page was read: the text only the first time, what was typed in the fields each time. */
    public void open() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context.getResponseComplete() || page.getShown() == null) {
            return;
        }
        IndicatorView.attempt(() -> {
            size.is(page.getShown().page());
            if (body == null || isOtherFormSent(context)) {
                read(page.getShown());
            }
            takeAnswer();
        });
    }

    /** Whether another form of the page was sent: the text was saved by script since this page was made, so it is read anew. */
    private boolean isOtherFormSent(FacesContext context) {
        return context.isPostback()
                && clash == null
                && !context.getExternalContext().getRequestParameterMap().containsKey("edit");
    }

    private void read(Shown shown) {
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
                    .filter(told -> page.isOfSchool())
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

    /** The answer that was typed, when the page has a form for one; judged beside the size of the school. */
    private void takeAnswer() {
        if (answerForm.isPosted()) {
            answerForm.take(catalogue.get(page.getIndicator()));
        }
        answerForm.compare(size.pupils(page.subject(), answerForm.indicator()));
    }

    public void save() throws IOException {
        IndicatorView.attempt(() -> {
            if (saved()) {
                page.leave(Done.BEWAARD);
            }
        });
    }

    public void publish() throws IOException {
        IndicatorView.attempt(() -> {
            if (!saved() || isDoubtful("doubt")) {
                return;
            }
            try {
                page.leave(Done.of(publishing.publish(
                        signedIn.actor(), page.subject(), page.getIndicator(), Integer.parseInt(basis))));
            } catch (DraftClash e) {
                clashed(e);
            }
        });
    }

    /** Whether a saved answer holds what a person is asked about before it is online, whatever button puts it there. */
    boolean isDoubtful(DraftContent draft) {
        answerForm.load(catalogue.get(page.getIndicator()), draft.answer());
        answerForm.compare(size.pupils(page.subject(), answerForm.indicator()));
        return isDoubtful("doubt.plan");
    }

    /** Whether there is something that can hardly be true, which this person was not asked about yet; asks it. */
    private boolean isDoubtful(String question) {
        boolean isNew = asked.addAll(answerForm.doubts());
        if (isNew) {
            Messages.warn(TEXTS.tell(question));
        }
        return isNew;
    }

    /** Throws the draft away that this person saw, with what was typed since; what is online stays. */
    public void discard() throws IOException {
        IndicatorView.attempt(() -> {
            drafts.discard(signedIn.actor(), page.subject(), page.getIndicator(), Integer.parseInt(basis));
            page.leave(Done.WEGGEGOOID);
        });
    }

    /** After a clash: goes on with the text of the other, and what this person typed is gone. */
    public void takeTheirs() {
        body = clash.body();
        if (answerForm.isPosted()) {
            answerForm.load(catalogue.get(page.getIndicator()), clash.filledIn());
        }
        clash = null;
    }

    /** Saves; @return whether nobody else was first */
    private boolean saved() {
        try {
            int seen = Integer.parseInt(basis);
            takeAnswer();
            DraftContent typed = answerForm.isPosted()
                    ? content()
                    : drafts.open(signedIn.actor(), page.subject(), page.getIndicator())
                            .content()
                            .saying(body);
            int edition = drafts.save(signedIn.actor(), page.subject(), page.getIndicator(), typed, seen);
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

    /** What stands in the form. */
    DraftContent content() {
        return new DraftContent(body, answerForm.toJson());
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
}
