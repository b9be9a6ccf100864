package nl.openvensters.portal.indicator;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.indicator.ShownIndicator.Shown;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.Basis;
import nl.openvensters.publication.DraftClash;
import nl.openvensters.publication.DraftContent;
import nl.openvensters.publication.Drafts;
import nl.openvensters.publication.Publishing;
import nl.openvensters.publication.PublishingRefused;
import nl.openvensters.publication.WordDifferences;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.story.IndicatorStory;

/** The editor beside what parents see. What was typed stays, whatever happens. */
@Named
@ViewScoped
public class IndicatorView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What was done just before the page is shown; {@code indicator.done.*} of the texts. */
    private enum Done {
        BEWAARD,
        ONLINE,
        VOORGESTELD,
        GEPLAND,
        OFFLINE;

        static Done of(Publishing.Outcome outcome) {
            return switch (outcome) {
                case PUBLISHED, UNCHANGED -> ONLINE;
                case PROPOSED -> VOORGESTELD;
                case PLANNED -> GEPLAND;
            };
        }
    }

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

    private String code;
    private String indicator;
    private String done;
    private String body;
    private String basis;
    private String savedAt;
    private String reason;
    private Clash clash;
    private transient Shown shown;
    private transient IndicatorStory story;

    /** Reads everything just before the page is shown, also after a form was sent; the text only the first time. */
    public void open() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context.getResponseComplete()) {
            return;
        }
        attempt(() -> {
            shown = shownIndicator.to(signedIn.actor(), school(), indicator);
            if (body == null) {
                read();
            }
            story = shownIndicator.story(shown, body);
            if (!context.isPostback() && done != null) {
                tell(FacesMessage.SEVERITY_INFO, EditorRequest.TEXTS.tell("indicator.done." + Done.valueOf(done)));
            }
        });
    }

    private void read() {
        Optional<Draft> draft = shown.reads() ? drafts.find(signedIn.actor(), school(), indicator) : Optional.empty();
        basis = String.valueOf(draft.map(Draft::version).orElse(0));
        body = draft.map(Draft::body).orElseGet(shown::wordsOnline);
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
                leave(Done.of(publishing.publish(
                        signedIn.actor(),
                        school(),
                        indicator,
                        Basis.parse(basis).version())));
            } catch (DraftClash e) {
                clashed(e);
            }
        });
    }

    public void withdraw() throws IOException {
        attempt(() -> {
            try {
                publishing.withdraw(signedIn.actor(), school(), indicator, reason);
                leave(Done.OFFLINE);
            } catch (PublishingRefused e) {
                FacesContext.getCurrentInstance()
                        .addMessage(
                                "offline:reason",
                                new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.get("refused." + e.why()), null));
            }
        });
    }

    /** After a clash: goes on with the text of the other, and what this person typed is gone. */
    public void takeTheirs() {
        body = clash.body();
        clash = null;
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

    /** Saves; @return whether nobody else was first */
    private boolean saved() {
        try {
            Basis seen = Basis.parse(basis);
            DraftContent there =
                    drafts.open(signedIn.actor(), school(), indicator).content();
            int version = drafts.save(signedIn.actor(), school(), indicator, there.saying(body), seen);
            basis = new Basis(version, seen.publication()).toString();
            clash = null;
            return true;
        } catch (DraftClash e) {
            clashed(e);
            return false;
        }
    }

    private void clashed(DraftClash e) {
        clash = new Clash(
                e.theirs().editedBy(),
                e.theirs().body(),
                WordDifferences.between(body, e.theirs().body()));
        basis = e.basis().toString();
    }

    /** Opens the page anew, so that neither the back button nor reloading does the same once more. */
    private void leave(Done what) {
        ExternalContext here = FacesContext.getCurrentInstance().getExternalContext();
        try {
            here.redirect("%s/indicator?school=%s&indicator=%s&gedaan=%s"
                    .formatted(here.getRequestContextPath(), school().value(), indicator, what));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void tell(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    private SchoolCode school() {
        return new SchoolCode(code);
    }

    /** Why it cannot be put online; empty when it can. */
    public String getObstacle() {
        if (!shown.state().applicable()) {
            return Texts.get("refused.NOT_APPLICABLE");
        }
        if (shown.state().delivered()) {
            return "";
        }
        return Texts.get(shown.state().indicator().isCentral() ? "refused.NO_FIGURE" : "refused.NO_ANSWER");
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The text of somebody else who was first; null when there was none. */
    public Clash getClash() {
        return clash;
    }

    public Shown getShown() {
        return shown;
    }

    public IndicatorStory getStory() {
        return story;
    }

    /**
     * @param by who saved it
     * @param differences from what was typed here, as HTML
     */
    public record Clash(String by, String body, String differences) implements Serializable {}
}
