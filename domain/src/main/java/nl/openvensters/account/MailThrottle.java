package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.openvensters.client.HourlyBound;

/**
 * Keeps others' mailboxes from being filled. In an hour {@value #MAILBOX} mails that a stranger can ask for go to one
 * mailbox; what is asked after that is left undone without a word. Whoever is logged in asks for {@value #ASKER} mails to
 * addresses of their own at most, and is then told to wait. Of invitations {@value #INVITED} go to one mailbox, and
 * {@value #INVITER} come from one person: enough for a board that lets in everybody of sixty schools on one day. Where a
 * stranger asks from is no bound: many people share an address.
 */
@ApplicationScoped
public class MailThrottle {

    static final int MAILBOX = 3;
    static final int ASKER = 60;
    static final int INVITED = 5;
    static final int INVITER = 200;
    static final Duration WINDOW = HourlyBound.WINDOW;

    private final HourlyBound asked;

    /** For the container's proxy only. */
    protected MailThrottle() {
        this(null);
    }

    @Inject
    public MailThrottle(Clock clock) {
        this.asked = new HourlyBound(clock);
    }

    /**
     * Counts one mail that a stranger asks for.
     *
     * @return whether it is to be sent
     */
    synchronized boolean admit(String mailbox) {
        if (asked.wait("to " + mailbox, MAILBOX).isPresent()) {
            return false;
        }
        asked.count("to " + mailbox);
        return true;
    }

    /**
     * Counts one mail to another address that somebody who is logged in asks for.
     *
     * @return whether it is to be sent
     * @throws TooManyAttempts when this person has to wait
     */
    synchronized boolean admit(String mailbox, long account) {
        refuseFrom(ASKER, "by " + account);
        asked.count("by " + account);
        return admit(mailbox);
    }

    /**
     * Counts one invitation; whoever sends it may know, because it tells nothing about the mailbox.
     *
     * @throws TooManyAttempts when this person, or whoever invites to this mailbox, has to wait
     */
    synchronized void admitInvitation(String mailbox, long inviter) {
        refuseFrom(INVITER, "invitations by " + inviter);
        refuseFrom(INVITED, "invitations to " + mailbox);
        asked.count("invitations by " + inviter);
        asked.count("invitations to " + mailbox);
    }

    private void refuseFrom(int most, String who) {
        asked.wait(who, most).ifPresent(wait -> {
            throw new TooManyAttempts(wait);
        });
    }
}
