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
import nl.openvensters.mail.MailKind;
import nl.openvensters.mail.MailPurpose;
import nl.openvensters.mail.Mailbox;
import nl.openvensters.time.Moment;

/**
 * Asking somebody to take a role, by a link that works once and for a week. Who invites is told nothing about whether the
 * address is known. An invitation holds only as long as whoever sent it may still give the role.
 */
@ApplicationScoped
public class Invitations {

    private final InvitationRepository invitations;
    private final AccountRepository accounts;
    private final WorkplaceRepository workplaces;
    private final AccountLetters letters;
    private final Mailbox mailbox;
    private final MailThrottle throttle;
    private final HistoryRepository history;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Invitations() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public Invitations(
            InvitationRepository invitations,
            AccountRepository accounts,
            WorkplaceRepository workplaces,
            AccountLetters letters,
            Mailbox mailbox,
            MailThrottle throttle,
            HistoryRepository history,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.workplaces = workplaces;
        this.letters = letters;
        this.mailbox = mailbox;
        this.throttle = throttle;
        this.history = history;
        this.clock = clock;
    }

    /**
     * What whoever holds the link may know.
     *
     * @param email where it was sent
     * @param known whether an account has that address; only the reader of its mail gets to see this
     */
    public record Invited(String email, Role role, String place, String inviter, boolean known) {}

    /**
     * Asks somebody; asks again when the same question is open.
     *
     * @param subject the school or board; 0 for a role that holds everywhere
     * @throws NotAllowed when this role is not theirs to give there
     * @throws PeopleRefused when no mail can be sent to the address
     * @throws TooManyAttempts when too many invitations went out in an hour: from this person, or to this address
     */
    @Transactional
    public void invite(Actor by, String email, Role role, long subject) {
        String to = address(email);
        Moment now = Moment.of(clock);
        Workplace place = allowed(by, role, subject, now);
        throttle.admitInvitation(to, by.account());
        Grant grant = new Grant(role, subject);
        Token token = Token.fresh();
        Invitation invitation = invitations.same(to, grant).orElseGet(() -> {
            Invitation first = new Invitation(to, grant);
            invitations.add(first);
            return first;
        });
        invitation.ask(token, by.account(), now);
        mailbox.post(
                letters.invitation(to, by.name(), role, place, token, invitation.expiresAt()),
                MailPurpose.by(by.account(), MailKind.INVITATION, subject));
        history.append(Fact.of(EventKind.INVITED, by.account(), subject, role.name()));
    }

    /**
     * Sends a new link; the old one opens nothing any more.
     *
     * @throws TooManyAttempts as for inviting
     */
    @Transactional
    public void resend(Actor by, long invitation) {
        Invitation open = invitations.byId(invitation).orElseThrow(LinkExpired::new);
        invite(by, open.email(), open.grant().role(), open.grant().subject());
    }

    /** Takes an invitation back. */
    @Transactional
    public void revoke(Actor by, long invitation) {
        Invitation open = invitations.byId(invitation).orElseThrow(LinkExpired::new);
        Moment now = Moment.of(clock);
        Grant grant = open.grant();
        allowed(by, grant.role(), grant.subject(), now);
        open.revoke(now);
        history.append(Fact.of(
                EventKind.INVITATION_REVOKED,
                by.account(),
                grant.subject(),
                grant.role().name()));
    }

    /** @return what the link is about; empty when it opens nothing */
    @Transactional
    public Optional<Invited> read(String token) {
        Moment now = Moment.of(clock);
        return valid(token, now).map(link -> {
            Invitation asked = link.invitation();
            boolean known = accounts.byEmail(asked.email()).isPresent();
            return new Invited(
                    asked.email(),
                    asked.grant().role(),
                    link.place().name(),
                    link.inviter().name(),
                    known);
        });
    }

    /**
     * Takes the role as somebody who has an account, whatever its address: the mail may have gone to another one.
     *
     * @throws LinkExpired when the link opens nothing
     */
    @Transactional
    public void accept(Actor who, String token) {
        Moment now = Moment.of(clock);
        Invitation invitation = valid(token, now).orElseThrow(LinkExpired::new).invitation();
        take(invitation, accounts.byId(who.account()).orElseThrow(), now);
    }

    /**
     * Takes the role as somebody new, who gets an account with the address that was invited.
     *
     * @return the new account
     * @throws LinkExpired when the link opens nothing
     * @throws WeakPassword when the password will not do
     * @throws PeopleRefused without a name, or when an account has this address
     */
    @Transactional
    public long join(String token, String name, String password) {
        Moment now = Moment.of(clock);
        Invitation invitation = valid(token, now).orElseThrow(LinkExpired::new).invitation();
        PersonName called = PersonName.of(name);
        NewPassword chosen = NewPassword.of(password, called.value(), invitation.email());
        Account account = new Account(invitation.email(), called, chosen, now.utc());
        accounts.add(account);
        take(invitation, account, now);
        return account.id();
    }

    private void take(Invitation invitation, Account account, Moment now) {
        Grant grant = invitation.grant();
        account.give(grant, now.utc());
        invitation.accept(account.id(), now);
        history.append(Fact.of(
                        EventKind.INVITATION_ACCEPTED,
                        account.id(),
                        grant.subject(),
                        grant.role().name())
                .changing(null, String.valueOf(account.id())));
    }

    /** An invitation whose link opens something, with who sent it and where the role is. */
    private record Link(Invitation invitation, Account inviter, Workplace place) {}

    /** Not of somebody who lost the right to ask: else they could come back in by their own invitation. */
    private Optional<Link> valid(String token, Moment now) {
        return Optional.ofNullable(token)
                .flatMap(value -> invitations.byToken(new Token(value)))
                .filter(invitation -> invitation.isOpen(now))
                .flatMap(invitation -> accounts.byId(invitation.invitedBy()).flatMap(inviter -> workplaces
                        .find(invitation.grant().subject(), now.day())
                        .filter(place ->
                                inviter.actor().mayGive(invitation.grant().role(), place.place()))
                        .map(place -> new Link(invitation, inviter, place))));
    }

    private Workplace allowed(Actor by, Role role, long subject, Moment now) {
        Workplace place = workplaces
                .find(subject, now.day())
                .orElseThrow(() -> new NotAllowed(by, Action.MANAGE_PEOPLE, Place.PLATFORM));
        if (!by.mayGive(role, place.place())) {
            throw new NotAllowed(by, Action.MANAGE_PEOPLE, place.place());
        }
        return place;
    }

    private static String address(String typed) {
        return MailAddress.of(typed)
                .orElseThrow(() -> new PeopleRefused(PeopleRefused.Why.NO_ADDRESS))
                .value();
    }
}
