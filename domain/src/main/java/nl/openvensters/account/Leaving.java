package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.mail.Mailbox;
import nl.openvensters.time.Moment;

/**
 * Ending one's own account. Name, address and password are removed; what the person wrote and did stays, of
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
        Moment now = Moment.of(clock);
        for (RoleGrant held : mine.running()) {
            last.guard(held, sure);
            held.end(now.utc());
            Grant grant = held.grant();
            history.append(Fact.of(
                            EventKind.ROLE_ENDED,
                            mine.id(),
                            grant.subject(),
                            grant.role().name())
                    .changing(String.valueOf(mine.id()), null));
        }
        mailbox.post(letters.left(mine.email(), mine.name()));
        links.useAll(mine.id(), now.utc());
        invitations.revokeAllTo(mine.email(), now.utc());
        sessions.endAll(mine.id(), 0);
        authenticators.remove(mine.id());
        mine.end(now.utc());
        history.append(Fact.of(EventKind.ACCOUNT_ENDED, mine.id(), 0, ""));
    }
}
