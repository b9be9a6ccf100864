package nl.openvensters.portal.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.DraftContent;
import nl.openvensters.publication.PastVersion;
import nl.openvensters.publication.PlannedPublication;
import nl.openvensters.publication.Proposal;
import nl.openvensters.publication.Proposals;
import nl.openvensters.publication.Publishing.Outcome;
import nl.openvensters.publication.PublishingRefused;
import nl.openvensters.publication.PublishingRefused.Why;
import nl.openvensters.publication.WordDifferences;

/** The second pair of eyes on the page of an indicator. */
@Named
@RequestScoped
public class ApprovalView {

    private static final Texts TEXTS = Texts.of("Approval");

    @Inject
    private Proposals proposals;

    @Inject
    private VersionText versions;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Days days;

    @Inject
    private IndicatorView page;

    private String remark;
    private Integer version;

    /** Whether what is put online here waits for another. */
    public boolean isNeeded() {
        return page.getShown().reads() && page.getShown().opened().fourEyes();
    }

    /** What waits or was judged; null when there is nothing. */
    public Proposal getProposal() {
        return page.getShown().opened().proposal().orElse(null);
    }

    /** What to say of it; empty when there is nothing. */
    public String getSaying() {
        Proposal there = getProposal();
        if (there == null) {
            return isNeeded() ? TEXTS.tell("approval.needed") : "";
        }
        return switch (there.state()) {
            case WAITING ->
                TEXTS.tell(
                        isMine() ? "approval.waiting.mine" : "approval.waiting.other",
                        days.moment(there.at()),
                        there.by().name());
            case APPROVED ->
                TEXTS.tell(
                        "approval.approved",
                        getDay(),
                        there.judgement().orElseThrow().by().name());
            case RETURNED ->
                TEXTS.tell(
                        "approval.returned",
                        days.moment(there.judgement().orElseThrow().at()),
                        there.judgement().orElseThrow().by().name());
        };
    }

    /** Why it came back; empty when it did not. */
    public String getReturnedRemark() {
        Proposal there = getProposal();
        return there == null
                ? ""
                : there.judgement().map(Proposal.Judgement::remark).orElse("");
    }

    public boolean isWaiting() {
        return getProposal() != null && getProposal().state() == Proposal.State.WAITING;
    }

    private boolean isMine() {
        return getProposal().by().account() == actor().account();
    }

    /** Whose approval it waits for, in a sentence; for who proposed it. */
    public String getWaitsFor() {
        List<String> names = proposals.judges(actor(), page.subject());
        return names.isEmpty()
                ? TEXTS.tell("approval.waits.nobody")
                : TEXTS.tell("approval.waits", String.join(", ", names));
    }

    /** What is proposed against what was online last, as HTML with what is gone and new. */
    public String getDifferences() {
        return WordDifferences.between(online().map(this::text).orElse(""), proposed());
    }

    /** Whether there is something online to compare with. */
    public boolean isCompared() {
        return online().isPresent();
    }

    /** Whether only what is online is to go online once more. */
    public boolean isSame() {
        return online().filter(there -> WordDifferences.none(text(there), proposed()))
                .isPresent();
    }

    private Optional<DraftContent> online() {
        return page.events().stream()
                .flatMap(event -> event.version().stream())
                .filter(version -> version.publication() != 0)
                .map(PastVersion::content)
                .findFirst();
    }

    private String proposed() {
        return page.getShown()
                .opened()
                .draft()
                .map(there -> text(there.content()))
                .orElse("");
    }

    private String text(DraftContent content) {
        return versions.of(page.getShown(), content);
    }

    /** Whether this person can take it back. */
    public boolean isTakesBack() {
        return isWaiting() && isMine() && page.getShown().publishes();
    }

    /** Whether this person can approve it or send it back. */
    public boolean isJudges() {
        return isWaiting() && !isMine() && page.getShown().opened().allows(Action.APPROVE);
    }

    /** What the button to approve says. */
    public String getApproveLabel() {
        String day = getDay();
        return day.isEmpty() ? TEXTS.tell("approval.approve") : TEXTS.tell("approval.approve.later", day);
    }

    private String getDay() {
        return page.getShown()
                .opened()
                .day()
                .filter(PlannedPublication::isComing)
                .filter(plan -> plan.on().isAfter(days.today()))
                .map(plan -> days.day(plan.on()))
                .orElse("");
    }

    public void approve() throws IOException {
        attempt(() -> {
            Outcome outcome = proposals.approve(actor(), page.subject(), page.getIndicator(), version);
            page.leave(Done.of(outcome));
        });
    }

    public void sendBack() throws IOException {
        attempt(() -> {
            proposals.sendBack(actor(), page.subject(), page.getIndicator(), version, remark);
            page.leave(Done.TERUGGESTUURD);
        });
    }

    public void takeBack() throws IOException {
        attempt(() -> {
            proposals.takeBack(actor(), page.subject(), page.getIndicator());
            page.leave(Done.INGETROKKEN);
        });
    }

    private void attempt(Runnable asked) throws IOException {
        IndicatorView.attempt(() -> {
            try {
                asked.run();
            } catch (PublishingRefused e) {
                if (e.why() != Why.NO_REMARK) {
                    throw e;
                }
                Messages.failAt("approval:remark", PageTurn.refusal(e));
            }
        });
        version = null;
    }

    private Actor actor() {
        return signedIn.actor();
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    /** The edition that this person looks at. */
    public Integer getVersion() {
        return version != null || getProposal() == null
                ? version
                : Integer.valueOf(getProposal().edition());
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
