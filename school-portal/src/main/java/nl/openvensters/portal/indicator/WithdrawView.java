package nl.openvensters.portal.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.Publishing;
import nl.openvensters.publication.PublishingRefused;

/** Takes an indicator offline, with the reason that parents read. */
@Named
@RequestScoped
public class WithdrawView {

    @Inject
    private Publishing publishing;

    @Inject
    private SignedIn signedIn;

    @Inject
    private IndicatorView page;

    private String reason;

    public void withdraw() throws IOException {
        IndicatorView.attempt(() -> {
            try {
                publishing.withdraw(signedIn.actor(), page.subject(), page.getIndicator(), reason);
                page.leave(Done.OFFLINE);
            } catch (PublishingRefused e) {
                Messages.failAt("offline:reason", PageTurn.refusal(e));
            }
        });
    }

    /** Whether the form was sent: then it stays open. */
    public boolean isAsked() {
        return reason != null;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
