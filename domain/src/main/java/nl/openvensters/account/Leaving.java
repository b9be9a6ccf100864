package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.mail.MailAddress;
import nl.openvensters.mail.Mailbox;
import nl.openvensters.time.Moment;

/**
 * Ending an account: one's own, or that of somebody who asked for it. Name, address and password are removed; what the person wrote and did stays, of
 * {@value Account#NOBODY}, because it belongs to the school and to the history.
 */
@ApplicationScoped
public class Leaving {

    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final AuthenticatorRepository authenticators;
    private final LinkRepository links;
    private final InvitationRepository invitations;
    private final LastAdministrator last;
    private final LoginThrottle throttle;
    private final AccountLetters letters;
    private final Mailbox mailbox;
    private final HistoryRepository history;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Leaving() {
        this(null, null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public Leaving(
            AccountRepository accounts,
            SessionRepository sessions,
            AuthenticatorRepository authenticators,
            LinkRepository links,
            InvitationRepository invitations,
            LastAdministrator last,
            LoginThrottle throttle,
            AccountLetters letters,
            Mailbox mailbox,
            HistoryRepository history,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.authenticators = authenticators;
        this.links = links;
        this.invitations = invitations;
        this.last = last;
        this.throttle = throttle;
        this.letters = letters;
        this.mailbox = mailbox;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param sure also when a board keeps no administrator
     * @param from where the attempt comes from
     * @throws PeopleRefused when the password is wrong, the platform would keep no administrator, or a board would keep
     *     none and the person did not say to be sure
     */
    @Transactional
    public void leave(Actor who, String password, boolean sure, Origin from) {
        Account mine = Proof.of(accounts.byId(who.account()).orElseThrow(), password, from, throttle);
        end(mine, mine.id(), sure);
        forget(mine.email());
        mailbox.post(letters.left(mine.email(), mine.name()));
        mine.end(Moment.of(clock).utc());
    }

    /**
     * The same for somebody who asked the administrator, and everything that waits for the address, also without an
     * account.
     *
     * @throws NotAllowed unless the actor administers the platform, and for the own account
     * @throws PeopleRefused as above
     */
    @Transactional
    public void endFor(Actor by, MailAddress address, boolean sure) {
        by.require(Action.ADMINISTER, Place.PLATFORM);
        Optional<Account> account = accounts.byEmail(address.value());
        if (account.filter(theirs -> theirs.id() == by.account()).isPresent()) {
            throw new NotAllowed(by, Action.ADMINISTER, Place.PLATFORM);
        }
        account.ifPresent(theirs -> end(theirs, by.account(), sure));
        forget(address.value());
        account.ifPresent(theirs -> {
            mailbox.post(letters.left(theirs.email(), theirs.name()));
            theirs.end(Moment.of(clock).utc());
        });
        // What is forgotten of accounts that ended is a plain statement, in the same transaction.
        accounts.writeUnlessTaken();
    }

    /** Ends all but the account itself. @param by who does it */
    private void end(Account account, long by, boolean sure) {
        Moment now = Moment.of(clock);
        for (RoleGrant held : account.running()) {
            last.guard(held, sure);
            held.end(now.utc());
            Grant grant = held.grant();
            history.append(Fact.of(
                            EventKind.ROLE_ENDED,
                            by,
                            grant.subject(),
                            grant.role().name())
                    .changing(String.valueOf(account.id()), null));
        }
        links.useAll(account.id(), now.utc());
        sessions.endAll(account.id(), 0);
        authenticators.remove(account.id());
        history.append(Fact.of(EventKind.ACCOUNT_ENDED, by, 0, ""));
    }

    /** What waits for an address, and whom mails that went were for. */
    private void forget(String address) {
        invitations.revokeAllTo(address, Moment.of(clock).utc());
        mailbox.forget(address);
    }
}
