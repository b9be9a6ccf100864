package nl.openvensters.portal.guide;

import static nl.openvensters.portal.guide.AskedGuide.TEXTS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.guide.GuideIndicator.Return;
import nl.openvensters.guide.ReadGuide;
import nl.openvensters.guide.WithdrawingGuides;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.login.SignedIn;

/** Takes an adopted guide offline, with why, and puts it back. */
@Named
@RequestScoped
public class GuideOfflineView {

    @Inject
    private GuideView page;

    @Inject
    private WithdrawingGuides withdrawing;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Days days;

    private String reason;

    public String withdraw() throws IOException {
        AskedGuide asked = page.asked();
        return page.pressed(
                why -> "offline:reason",
                "withdrawn",
                () -> withdrawing.withdraw(signedIn.actor(), asked.school(), asked.year(), reason));
    }

    public String putBack() throws IOException {
        AskedGuide asked = page.asked();
        Return[] came = {Return.NONE};
        return page.pressed(
                why -> null,
                () -> "putBack." + came[0],
                () -> came[0] = withdrawing.putBack(signedIn.actor(), asked.school(), asked.year()));
    }

    private Optional<ReadGuide> read() {
        return page.isBegun()
                ? page.getOpened().guide().map(guide -> guide.read()).filter(ReadGuide::isThere)
                : Optional.empty();
    }

    private boolean may(Action action) {
        return signedIn.actor().may(action, page.getOpened().school().place());
    }

    public boolean isWithdrawn() {
        return read().filter(ReadGuide::isWithdrawn).isPresent();
    }

    /** Since when and why it is offline, in a sentence. */
    public String getWithdrawal() {
        return read().flatMap(ReadGuide::withdrawal)
                .map(since -> TEXTS.tell("withdrawn.since", days.day(since.on()), since.because()))
                .orElse("");
    }

    public boolean isWithdrawing() {
        return read().isPresent() && !isWithdrawn() && may(Action.WITHDRAW);
    }

    public boolean isPuttingBack() {
        return isWithdrawn() && may(Action.PUBLISH);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
