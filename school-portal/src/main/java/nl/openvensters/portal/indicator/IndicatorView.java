package nl.openvensters.portal.indicator;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.Desk;
import nl.openvensters.publication.Draft;
import nl.openvensters.publication.DraftClash;
import nl.openvensters.publication.Drafts;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.publication.IndicatorState;
import nl.openvensters.publication.PastPublication;
import nl.openvensters.publication.PublishedExplanation;
import nl.openvensters.publication.PublishedIndicators;
import nl.openvensters.publication.Publishing;
import nl.openvensters.publication.PublishingRefused;
import nl.openvensters.publication.SchoolText;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.SchoolRepository;
import nl.openvensters.story.IndicatorStory;
import nl.openvensters.story.Storyteller;

/** The editor beside what parents see. What was typed stays, whatever happens. */
@Named
@ViewScoped
public class IndicatorView implements Serializable {

    @Inject
    private transient Desk desk;

    @Inject
    private transient Drafts drafts;

    @Inject
    private transient Publishing publishing;

    @Inject
    private transient PublishedIndicators figures;

    @Inject
    private transient SchoolRepository register;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Days days;

    private String code;
    private String indicator;
    private String body;
    private String reason;
    private int version;
    private String theirs;
    private transient SchoolProfile school;
    private transient IndicatorState state;
    private transient IndicatorStory story;
    private transient List<PastPublication> history;
    private transient boolean reads;
    private transient boolean writes;
    private transient boolean withdraws;

    /** Reads everything just before the page is shown, also after a form was sent; the text only the first time. */
    public void open() throws IOException {
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return;
        }
        try {
            show();
        } catch (NotAllowed e) {
            Answers.refuse();
        } catch (IllegalArgumentException e) {
            Answers.absent();
        }
    }

    private void show() {
        Actor actor = signedIn.actor();
        SchoolCode asked = new SchoolCode(code);
        state = desk.states(actor, asked).stream()
                .filter(each -> each.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
        reads = desk.may(actor, Action.SEE_DRAFT, asked);
        writes = desk.may(actor, Action.PUBLISH, asked) && state.applicable();
        withdraws = desk.may(actor, Action.WITHDRAW, asked);
        school = register.profile(asked, days.today()).orElseThrow(IllegalArgumentException::new);
        history = desk.history(actor, asked, indicator);
        IndicatorFigures now = figures.asOfNow(asked)
                .orElseThrow(IllegalArgumentException::new)
                .get(indicator);
        if (body == null) {
            Optional<Draft> draft = reads ? drafts.find(actor, asked, indicator) : Optional.empty();
            version = draft.map(Draft::version).orElse(0);
            body = draft.map(Draft::body)
                    .orElseGet(() ->
                            now.explanation().map(PublishedExplanation::body).orElse(""));
        }
        story = Storyteller.tell(withWords(now), school);
    }

    private IndicatorFigures withWords(IndicatorFigures now) {
        String typed = SchoolText.clean(body);
        if (now.explanation().filter(words -> words.body().equals(typed)).isPresent()) {
            return now;
        }
        Optional<PublishedExplanation> words =
                typed.isEmpty() ? Optional.empty() : Optional.of(new PublishedExplanation(typed, days.today(), 0));
        return new IndicatorFigures(
                now.indicator(),
                now.visibility(),
                now.missing(),
                now.figures(),
                now.surroundings(),
                words,
                now.answer());
    }

    public void save() throws IOException {
        attempt(() -> {
            if (saved()) {
                tell(FacesMessage.SEVERITY_INFO, Texts.get("indicator.saved"));
            }
        });
    }

    public void publish() throws IOException {
        attempt(() -> {
            if (saved()) {
                publishing.publish(signedIn.actor(), new SchoolCode(code), indicator);
                version = 0;
                tell(FacesMessage.SEVERITY_INFO, Texts.get("indicator.published"));
            }
        });
    }

    public void withdraw() throws IOException {
        attempt(() -> {
            try {
                publishing.withdraw(signedIn.actor(), new SchoolCode(code), indicator, reason);
                reason = null;
                body = null;
                tell(FacesMessage.SEVERITY_INFO, Texts.get("indicator.withdrawn"));
            } catch (PublishingRefused e) {
                FacesContext.getCurrentInstance()
                        .addMessage(
                                "offline:reason",
                                new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.get("refused." + e.why()), null));
            }
        });
    }

    /** Does what was asked for, whatever school and indicator the address names. */
    private static void attempt(Runnable asked) throws IOException {
        try {
            asked.run();
        } catch (PublishingRefused e) {
            tell(FacesMessage.SEVERITY_ERROR, Texts.get("refused." + e.why()));
        } catch (NotAllowed e) {
            Answers.refuse();
        } catch (IllegalArgumentException e) {
            Answers.absent();
        }
    }

    private boolean saved() {
        try {
            body = SchoolText.clean(body);
            version = drafts.save(signedIn.actor(), new SchoolCode(code), indicator, body, version);
            theirs = null;
            return true;
        } catch (DraftClash e) {
            theirs = e.theirs().body();
            version = e.theirs().version();
            tell(
                    FacesMessage.SEVERITY_WARN,
                    Texts.get("indicator.clash", e.theirs().editedBy()));
            return false;
        }
    }

    private static void tell(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    /** Why it cannot be put online; empty when it can. */
    public String getObstacle() {
        if (!state.applicable()) {
            return Texts.get("refused.NOT_APPLICABLE");
        }
        if (state.delivered()) {
            return "";
        }
        return Texts.get(state.indicator().isCentral() ? "refused.NO_FIGURE" : "refused.NO_ANSWER");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body == null ? "" : body;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The text of somebody else who was first; null when there was none. */
    public String getTheirs() {
        return theirs;
    }

    public SchoolProfile getSchool() {
        return school;
    }

    public IndicatorState getState() {
        return state;
    }

    public IndicatorStory getStory() {
        return story;
    }

    public List<PastPublication> getHistory() {
        return history;
    }

    public boolean isReads() {
        return reads;
    }

    public boolean isWrites() {
        return writes;
    }

    public boolean isWithdraws() {
        return withdraws && state.publishedOn().isPresent();
    }
}
