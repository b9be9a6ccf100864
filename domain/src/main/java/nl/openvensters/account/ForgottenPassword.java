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
import nl.openvensters.mail.Mail;
import nl.openvensters.mail.MailAddress;
import nl.openvensters.mail.Mailbox;
import nl.openvensters.time.Moment;

/** A new password for who lost the old one, by a link to the address of the account that works once and for an hour. */
@ApplicationScoped
public class ForgottenPassword {

    /** Takes the letter to somebody unknown, which is written all the same; nobody can have this address. */
    private static final String NOBODY = "nobody@ended.invalid";

    private final AccountRepository accounts;
    private final LinkRepository links;
    private final AccountLetters letters;
    private final Mailbox mailbox;
    private final MailThrottle throttle;
    private final HistoryRepository history;
    private final Clock clock;

    /** For the container's proxy only. */
    protected ForgottenPassword() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public ForgottenPassword(
            AccountRepository accounts,
            LinkRepository links,
            AccountLetters letters,
            Mailbox mailbox,
            MailThrottle throttle,
            HistoryRepository history,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        this.mailbox = mailbox;
        this.throttle = throttle;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Sends the link when there is such an account. For an unknown address it does the same work and says the same,
     * which is nothing.
     *
     * @throws PeopleRefused when it is no address at all
     */
    @Transactional
    public void ask(String email) {
        String to = MailAddress.of(email)
                .orElseThrow(() -> new PeopleRefused(PeopleRefused.Why.NO_ADDRESS))
                .value();
        if (!throttle.admit(to)) {
            return;
        }
        Moment now = Moment.of(clock);
        Token token = Token.fresh();
        // Who logs in elsewhere gets no password here: whoever leaves there would come back by it.
        Optional<Account> known = accounts.byEmail(to).filter(Account::hasPassword);
        links.replace(known.map(Account::id).orElse(0L), Purpose.PASSWORD, now.utc());
        links.add(AccountLink.toSetPassword(known.orElse(null), token, now));
        Mail letter = letters.forgottenPassword(known.isPresent() ? to : NOBODY, token);
        if (known.isPresent()) {
            mailbox.post(letter);
        } else {
            mailbox.discard();
        }
    }

    /**
     * Whose password the link of a mail opens; looking does not use it.
     *
     * @return name and address, which the password may not be made of; empty when the link opens nothing
     */
    @Transactional
    public Optional<String> owner(String token) {
        return find(token, Moment.of(clock)).map(AccountLink::account).map(known -> known.name() + " " + known.email());
    }

    /**
     * Sets the new password. All links of the account and all logins end; its owner is told.
     *
     * @throws LinkExpired when the link opens nothing
     * @throws WeakPassword when the password will not do; the link stays good
     */
    @Transactional
    public void set(String token, String password) {
        Moment now = Moment.of(clock);
        Account owner = find(token, now).orElseThrow(LinkExpired::new).account();
        owner.setPassword(NewPassword.of(password, owner.name(), owner.email()), now.utc());
        links.useAll(owner.id(), now.utc());
        mailbox.post(letters.passwordChanged(owner.email(), owner.name()));
        history.append(Fact.of(EventKind.PASSWORD_CHANGED, owner.id(), 0, "FORGOTTEN"));
    }

    private Optional<AccountLink> find(String token, Moment now) {
        return Optional.ofNullable(token)
                .flatMap(value -> links.find(new Token(value), Purpose.PASSWORD))
                .filter(link -> link.isOpen(now));
    }
}
