package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.openvensters.account.AccountLink.Purpose;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.mail.MailAddress;
import nl.openvensters.mail.Mailbox;
import nl.openvensters.time.Moment;

/** What somebody does with the account of their own. Whatever would help a thief asks for the password again. */
@ApplicationScoped
public class OwnAccount {

    private final AccountRepository accounts;
    private final LinkRepository links;
    private final LoginThrottle throttle;
    private final MailThrottle mails;
    private final AccountLetters letters;
    private final Mailbox mailbox;
    private final HistoryRepository history;
    private final Clock clock;

    /** For the container's proxy only. */
    protected OwnAccount() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public OwnAccount(
            AccountRepository accounts,
            LinkRepository links,
            LoginThrottle throttle,
            MailThrottle mails,
            AccountLetters letters,
            Mailbox mailbox,
            HistoryRepository history,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.throttle = throttle;
        this.mails = mails;
        this.letters = letters;
        this.mailbox = mailbox;
        this.history = history;
        this.clock = clock;
    }

    /** The address somebody logs in with. */
    @Transactional
    public String email(Actor who) {
        return mine(who).email();
    }

    /** Whether it opens with a password of ours; not for who logs in elsewhere only. */
    @Transactional
    public boolean hasPassword(Actor who) {
        return mine(who).hasPassword();
    }

    /** @throws PeopleRefused when it is no name */
    @Transactional
    public void rename(Actor who, String name) {
        mine(who).rename(PersonName.of(name));
    }

    /** Whether somebody is still to be shown around. */
    @Transactional
    public boolean isWelcomeDue(Actor who) {
        return mine(who).isWelcomeDue();
    }

    /** Somebody was shown around, or did not want to be. */
    @Transactional
    public void welcomed(Actor who) {
        mine(who).welcomed();
    }

    /**
     * Sets another password; all other logins and all links end.
     *
     * @param from where the attempt comes from
     * @throws PeopleRefused when the old password is wrong
     * @throws WeakPassword when the new one will not do
     * @throws TooManyAttempts when the old one was wrong too often
     */
    @Transactional
    public void changePassword(Actor who, String old, String wanted, Origin from) {
        Account mine = proven(who, old, from);
        Moment now = Moment.of(clock);
        mine.setPassword(NewPassword.of(wanted, mine.name(), mine.email()), now.utc());
        links.useAll(who.account(), now.utc());
        mailbox.post(letters.passwordChanged(mine.email(), mine.name()));
        history.append(Fact.of(EventKind.PASSWORD_CHANGED, who.account(), 0, ""));
    }

    /**
     * Asks to log in with another address from now on: it changes once a link that is sent there was followed. Says the
     * same when somebody else has that address; then its reader is told.
     *
     * @throws PeopleRefused when the password is wrong, or it is no address
     * @throws TooManyAttempts when the password was wrong too often, or too much mail was asked for
     */
    @Transactional
    public void askEmail(Actor who, String password, String wanted, Origin from) {
        Account mine = proven(who, password, from);
        String to = MailAddress.of(wanted)
                .orElseThrow(() -> new PeopleRefused(PeopleRefused.Why.NO_ADDRESS))
                .value();
        if (to.equals(mine.email()) || !mails.admit(to, who.account())) {
            return;
        }
        Moment now = Moment.of(clock);
        Token token = Token.fresh();
        links.replace(who.account(), Purpose.EMAIL, now.utc());
        links.add(AccountLink.toMoveTo(to, mine, token, now));
        boolean taken = accounts.byEmail(to).isPresent();
        mailbox.post(taken ? letters.emailTaken(to) : letters.confirmEmail(to, mine.name(), token));
        mailbox.post(letters.emailAsked(mine.email(), mine.name()));
    }

    /** @return the new address that following the link confirms; empty when it opens nothing */
    @Transactional
    public Optional<String> newEmail(String token) {
        return find(token).map(AccountLink::email);
    }

    /**
     * Follows the link: whoever holds it reads the mail of the new address.
     *
     * @throws LinkExpired when it opens nothing, or somebody else took the address meanwhile
     */
    @Transactional
    public void confirmEmail(String token) {
        AccountLink link = find(token).orElseThrow(LinkExpired::new);
        Account mine = link.account();
        String before = mine.email();
        mine.moveTo(link.email());
        try {
            accounts.writeUnlessTaken();
        } catch (PeopleRefused taken) {
            throw new LinkExpired();
        }
        links.useAll(mine.id(), Moment.of(clock).utc());
        mailbox.post(letters.emailDone(before, mine.name()));
        history.append(Fact.of(EventKind.EMAIL_CHANGED, mine.id(), 0, ""));
    }

    private Optional<AccountLink> find(String token) {
        return Optional.ofNullable(token)
                .flatMap(value -> links.find(new Token(value), Purpose.EMAIL))
                .filter(link -> link.isOpen(Moment.of(clock)));
    }

    /** The account, when the password is right. */
    private Account proven(Actor who, String password, Origin from) {
        return Proof.of(mine(who), password, from, throttle);
    }

    private Account mine(Actor who) {
        return accounts.byId(who.account()).orElseThrow(() -> new IllegalStateException("The account ended"));
    }
}
