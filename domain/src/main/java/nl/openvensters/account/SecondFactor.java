package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.mail.Mailbox;
import nl.openvensters.time.Moment;

/** Setting up a second step, changing it and taking it away. Its owner is told by mail. */
@ApplicationScoped
public class SecondFactor {

    private final AuthenticatorRepository repository;
    private final SessionRepository sessions;
    private final AccountRepository accounts;
    private final CodeCheck check;
    private final LoginThrottle throttle;
    private final AccountLetters letters;
    private final Mailbox mailbox;
    private final HistoryRepository history;
    private final Clock clock;

    /** For the container's proxy only. */
    protected SecondFactor() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public SecondFactor(
            AuthenticatorRepository repository,
            SessionRepository sessions,
            AccountRepository accounts,
            CodeCheck check,
            LoginThrottle throttle,
            AccountLetters letters,
            Mailbox mailbox,
            HistoryRepository history,
            Clock clock) {
        this.repository = repository;
        this.sessions = sessions;
        this.accounts = accounts;
        this.check = check;
        this.throttle = throttle;
        this.letters = letters;
        this.mailbox = mailbox;
        this.history = history;
        this.clock = clock;
    }

    /**
     * What somebody puts into an app.
     *
     * @param text the secret to type, 32 letters and digits
     * @param address the same with the name of the account, which an app on the same telephone opens
     * @param picture that address as a QR code, in SVG
     */
    public record ForApp(String text, String address, String picture) {
        /** The secret in groups of four, to be read off more easily. */
        public List<String> parts() {
            return List.of(text.split("(?<=\\G.{4})"));
        }

        /** Without the secret. */
        @Override
        public String toString() {
            return "a secret";
        }
    }

    /** @param codesLeft recovery codes that were not used */
    public record State(boolean on, int codesLeft) {}

    @Transactional
    public State state(Entered who) {
        return repository
                .of(who.actor().account())
                .map(app -> new State(true, app.codesLeft()))
                .orElse(new State(false, 0));
    }

    /**
     * The secret to put into an app: in one session the same one until it is confirmed or {@link PortalSession#PENDING}
     * has passed.
     *
     * @return empty when a second step is set up already
     */
    @Transactional
    public Optional<ForApp> begin(Entered who) {
        long account = who.actor().account();
        if (repository.of(account).isPresent()) {
            return Optional.empty();
        }
        Moment now = Moment.of(clock);
        PortalSession here = sessions.get(who.session());
        AppSecret secret = here.pending(now)
                .flatMap(shown -> check.open(account, shown))
                .orElseGet(() -> fresh(account, here, now));
        String address = secret.address(who.email());
        return Optional.of(new ForApp(secret.text(), address, QrPicture.svg(address)));
    }

    private AppSecret fresh(long account, PortalSession here, Moment now) {
        AppSecret fresh = AppSecret.fresh();
        here.pend(check.seal(account, fresh), now);
        return fresh;
    }

    /**
     * Switches the second step on, once a code shows that the app has the secret that this session was shown. Other sessions are asked for a code.
     *
     * @param password asked of whoever does it by choice, and not right after logging in
     * @return the recovery codes, to be shown once
     * @throws WrongCode when it is not one of now
     * @throws PeopleRefused when the password is wrong
     * @throws TooManyAttempts when one of both was wrong too often
     */
    @Transactional
    public List<String> confirm(Entered who, String password, String code, Origin from) {
        Account mine = mine(who);
        if (who.isDone()) {
            Proof.of(mine, password, from, throttle);
        }
        Moment now = Moment.of(clock);
        PortalSession here = sessions.get(who.session());
        byte[] shown = here.pending(now)
                .filter(any -> repository.lock(mine.id()).isEmpty())
                .orElseThrow(WrongCode::new);
        var app = new Authenticator(mine.id(), shown, now.utc());
        check.code(who, app, code, from);
        repository.add(app);
        here.pend(null, now);
        sessions.proveOnly(mine.id(), who.session());
        tell(mine, mine.id(), "on");
        return fresh(app);
    }

    /**
     * Gives a code after the password: of the app, or for recovery.
     *
     * @return how many recovery codes are left when one was used
     * @throws WrongCode when it is none of the two, or was used before
     * @throws TooManyAttempts when it was wrong too often
     */
    @Transactional
    public Optional<Integer> pass(Entered who, String code, Origin from) {
        Authenticator app = repository.lock(who.actor().account()).orElseThrow(WrongCode::new);
        boolean recovered = check.codeOrRecovery(who, app, code, from);
        sessions.prove(who.session());
        return recovered ? Optional.of(app.codesLeft()) : Optional.empty();
    }

    /**
     * Makes new recovery codes; the old ones open nothing any more.
     *
     * @throws PeopleRefused when the password is wrong
     * @throws TooManyAttempts when it was wrong too often
     */
    @Transactional
    public List<String> renewCodes(Entered who, String password, Origin from) {
        Account mine = proven(who, password, from);
        Authenticator app = repository.lock(mine.id()).orElseThrow(IllegalStateException::new);
        history.append(Fact.of(EventKind.SECOND_FACTOR_CHANGED, mine.id(), 0, "codes"));
        return fresh(app);
    }

    /**
     * Takes the second step away. Whoever has to have one sets up another before anything else opens.
     *
     * @throws PeopleRefused when the password is wrong
     * @throws TooManyAttempts when it was wrong too often
     */
    @Transactional
    public void off(Entered who, String password, Origin from) {
        Account mine = proven(who, password, from);
        if (repository.remove(mine.id())) {
            tell(mine, mine.id(), "off");
        }
    }

    /**
     * Takes away the second step of somebody who lost both app and recovery codes, and ends their sessions.
     *
     * @return whether there was one
     * @throws NotAllowed unless the actor runs the platform, and for one's own
     */
    @Transactional
    public boolean reset(Actor by, long account) {
        by.require(Action.ADMINISTER, Place.PLATFORM);
        if (by.account() == account) {
            throw new NotAllowed(by, Action.ADMINISTER, Place.PLATFORM);
        }
        Optional<Account> person = accounts.byId(account);
        if (person.isEmpty() || !repository.remove(account)) {
            return false;
        }
        sessions.endAll(account, 0);
        tell(person.get(), by.account(), "reset");
        return true;
    }

    private static List<String> fresh(Authenticator app) {
        List<RecoveryCode> codes = RecoveryCode.fresh();
        app.replaceCodes(codes);
        return codes.stream().map(RecoveryCode::text).toList();
    }

    private void tell(Account person, long by, String what) {
        String account = String.valueOf(person.id());
        boolean on = what.equals("on");
        mailbox.post(letters.secondStep(person.email(), person.name(), what));
        history.append(Fact.of(EventKind.SECOND_FACTOR_CHANGED, by, 0, what)
                .changing(on ? null : account, on ? account : null));
    }

    /** Only who took the second step changes it. */
    private Account proven(Entered who, String password, Origin from) {
        if (!who.isDone()) {
            throw new NotAllowed(who.actor(), Action.ADMINISTER, Place.PLATFORM);
        }
        return Proof.of(mine(who), password, from, throttle);
    }

    private Account mine(Entered who) {
        return accounts.byId(who.actor().account()).orElseThrow(() -> new IllegalStateException("The account ended"));
    }
}
