package nl.openvensters.portal.questionnaire;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.Publishing.Outcome;
import nl.openvensters.questionnaire.Score;
import nl.openvensters.questionnaire.action.FollowUpRefused;
import nl.openvensters.questionnaire.action.FollowingUp;
import nl.openvensters.questionnaire.result.OtherWords;
import nl.openvensters.questionnaire.result.PublishingResult;
import nl.openvensters.questionnaire.result.PublishingResult.ForParents;
import nl.openvensters.questionnaire.result.UnfinishedDraft;
import nl.openvensters.questionnaire.round.Rounds;

/** What a school does with a result: it publishes, delivers, agrees on actions, shares. */
@Named
@RequestScoped
public class ResultUseView {

    private static final Texts TEXTS = RoundsView.TEXTS;

    @Inject
    private PublishingResult publishing;

    @Inject
    private FollowingUp following;

    @Inject
    private Rounds rounds;

    @Inject
    private AskedRound asked;

    @Inject
    private SignedIn signedIn;

    private String words;
    private String remark;
    private String what;
    private String owner;
    private String outcome;
    private LocalDate due;

    public String publish(Score score) throws IOException {
        Outcome[] came = {null};
        var sentences = new ForParents(
                TEXTS.tell("broken.parents"), TEXTS.tell("bound.parents.most"), TEXTS.tell("bound.parents.least"));
        String seen = asked.parameter("seen." + score.id());
        return attempt(() -> came[0] = publishing.publish(
                        signedIn.actor(),
                        asked.id(),
                        score.id(),
                        words == null ? "" : words,
                        seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0,
                        sentences))
                ? done(TEXTS.tell("publish." + came[0]))
                : null;
    }

    public String share(boolean withBoard) throws IOException {
        return attempt(() -> rounds.share(signedIn.actor(), asked.id(), withBoard))
                ? done(TEXTS.tell(withBoard ? "share.done" : "share.ended"))
                : null;
    }

    public String deliver() throws IOException {
        return attempt(() -> following.delivered(signedIn.actor(), asked.id(), remark == null ? "" : remark))
                ? done(TEXTS.tell("deliver.done"))
                : null;
    }

    public String agree() throws IOException {
        return attempt(() -> following.agree(
                        signedIn.actor(), asked.id(), what == null ? "" : what, owner == null ? "" : owner, due))
                ? done(TEXTS.tell("action.done"))
                : null;
    }

    public String end(long action) throws IOException {
        return attempt(() -> following.end(signedIn.actor(), asked.id(), action, outcome == null ? "" : outcome))
                ? done(TEXTS.tell("action.ended"))
                : null;
    }

    private boolean attempt(Runnable action) throws IOException {
        boolean[] did = {false};
        PageTurn.attempt(TEXTS, () -> {
            try {
                action.run();
                did[0] = true;
            } catch (UnfinishedDraft e) {
                Messages.fail(TEXTS.tell("unfinished", e.writer()));
            } catch (OtherWords e) {
                Messages.fail(TEXTS.tell("other.words"));
            } catch (FollowUpRefused e) {
                String said = TEXTS.tell("action.refused." + e.why());
                switch (e.why()) {
                    case WHAT -> Messages.failAt("agree:what", said);
                    case OWNER -> Messages.failAt("agree:owner", said);
                    case DAY -> Messages.failAt("agree:due", said);
                    default -> Messages.fail(said);
                }
            }
        });
        return did[0];
    }

    private String done(String said) {
        Messages.doneNext(said);
        return "/vragenlijsten/uitslag?faces-redirect=true&nummer=" + asked.id();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String said) {
        this.words = said;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
