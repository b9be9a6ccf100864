package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps others' mailboxes from being filled. In an hour {@value #MAILBOX} mails that a stranger can ask for go to one
 * mailbox, what is asked after that is left undone without a word; and {@value #ASKER} come from one asker, who is then
 * told to wait. Of invitations {@value #INVITED} go to one mailbox, and {@value #INVITER} come from one person: enough for
 * a board that lets in everybody of sixty schools on one day. Kept in memory, of each instance by itself.
 */
@ApplicationScoped
public class MailThrottle {

    static final int MAILBOX = 3;
    static final int ASKER = 60;
    static final int INVITED = 5;
    static final int INVITER = 200;
    static final Duration WINDOW = Duration.ofHours(1);
    private static final int REMEMBERED = 20_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> asked = new LinkedHashMap<>(64, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** For the container's proxy only. */
    protected MailThrottle() {
        this(null);
    }

    @Inject
    public MailThrottle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts one mail that is asked for.
     *
     * @param asker where the request comes from, or whose it is
     * @return whether it is to be sent
     * @throws TooManyAttempts when this asker has to wait
     */
    synchronized boolean admit(String mailbox, String asker) {
        Deque<Instant> mine = recent("by " + asker);
        refuseFrom(ASKER, mine);
        mine.addLast(clock.instant());
        Deque<Instant> theirs = recent("to " + mailbox);
        if (theirs.size() >= MAILBOX) {
            return false;
        }
        theirs.addLast(clock.instant());
        return true;
    }

    /**
     * Counts one invitation; whoever sends it may know, because it tells nothing about the mailbox.
     *
     * @throws TooManyAttempts when this person, or whoever invites to this mailbox, has to wait
     */
    synchronized void admitInvitation(String mailbox, long inviter) {
        Deque<Instant> mine = recent("invitations by " + inviter);
        Deque<Instant> theirs = recent("invitations to " + mailbox);
        refuseFrom(INVITER, mine);
        refuseFrom(INVITED, theirs);
        mine.addLast(clock.instant());
        theirs.addLast(clock.instant());
    }

    private void refuseFrom(int most, Deque<Instant> past) {
        if (past.size() >= most) {
            throw new TooManyAttempts(
                    Duration.between(clock.instant(), past.getFirst().plus(WINDOW)));
        }
    }

    private Deque<Instant> recent(String key) {
        Deque<Instant> past = asked.computeIfAbsent(key, k -> new ArrayDeque<>());
        past.removeIf(at -> !at.plus(WINDOW).isAfter(clock.instant()));
        return past;
    }
}
