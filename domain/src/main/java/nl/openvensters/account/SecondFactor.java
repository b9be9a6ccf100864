package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.CredentialRepository.Credentials;
import nl.openvensters.account.SecondFactorRepository.Factor;
import nl.openvensters.history.Deed;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.mail.Mailbox;

/** Setting up a second step, changing it and taking it away. Its owner is told by mail. */
@ApplicationScoped
public class SecondFactor {

    private final SecondFactorRepository repository;
    private final SessionRepository sessions;
    private final CredentialRepository credentials;
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
            SecondFactorRepository repository,
            SessionRepository sessions,
            CredentialRepository credentials,
            CodeCheck check,
            LoginThrottle throttle,
            AccountLetters letters,
            Mailbox mailbox,
            HistoryRepository history,
            Clock clock) {
        this.repository = repository;
        this.sessions = sessions;
        this.credentials = credentials;
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
        long account = who.actor().account();
        boolean on = repository.of(account).filter(Factor::confirmed).isPresent();
        return new State(on, on ? repository.codesLeft(account) : 0);
    }

    /**
     * The secret to put into an app: the same one until it is confirmed.
     *
     * @return empty when a second step is set up already
     */
    @Transactional
    public Optional<ForApp> begin(Entered who) {
        long account = who.actor().account();
        Optional<Factor> kept = repository.of(account);
        if (kept.filter(Factor::confirmed).isPresent()) {
            return Optional.empty();
        }
        AppSecret secret = kept.flatMap(factor -> check.open(account, factor)).orElseGet(() -> {
            AppSecret fresh = AppSecret.fresh();
            repository.begin(
                    account, check.seal(account, fresh), Moment.of(clock).utc());
            return fresh;
        });
        String address = secret.address(who.email());
        return Optional.of(new ForApp(secret.text(), address, QrPicture.svg(address)));
    }

    /**
     * Switches the second step on, once a code shows that the app has the secret. Other sessions are asked for a code.
     *
     * @param password asked of whoever does it by choice, and not right after logging in
     * @return the recovery codes, to be shown once
     * @throws WrongCode when it is not one of now
     * @throws PeopleRefused when the password is wrong
     * @throws TooManyAttempts when one of both was wrong too often
     */
    @Transactional
    public List<String> confirm(Entered who, String password, String code, String address) {
        Credentials mine = mine(who);
        if (who.isDone()) {
            Proof.of(mine, password, address, throttle);
        }
        Factor factor =
                repository.of(mine.account()).filter(kept -> !kept.confirmed()).orElseThrow(WrongCode::new);
        check.code(mine.account(), factor, code, address);
        repository.confirm(mine.account(), Moment.of(clock).utc());
        sessions.proveOnly(mine.account(), who.session());
        tell(mine, mine.account(), "on");
        return fresh(mine.account());
    }

    /**
     * Gives a code after the password: of the app, or for recovery.
     *
     * @return how many recovery codes are left when one was used
     * @throws WrongCode when it is none of the two, or was used before
     * @throws TooManyAttempts when it was wrong too often
     */
    @Transactional
    public Optional<Integer> pass(Entered who, String code, String address) {
        long account = who.actor().account();
        Factor factor = repository.of(account).filter(Factor::confirmed).orElseThrow(WrongCode::new);
        boolean recovered = check.codeOrRecovery(account, factor, code, address);
        sessions.prove(who.session());
        return recovered ? Optional.of(repository.codesLeft(account)) : Optional.empty();
    }

    /**
     * Makes new recovery codes; the old ones open nothing any more.
     *
     * @throws PeopleRefused when the password is wrong
     * @throws TooManyAttempts when it was wrong too often
     */
    @Transactional
    public List<String> renewCodes(Entered who, String password, String address) {
        Credentials mine = proven(who, password, address);
        repository.of(mine.account()).filter(Factor::confirmed).orElseThrow(IllegalStateException::new);
        history.append(Fact.of(Deed.SECOND_FACTOR_CHANGED, mine.account(), 0, "codes"));
        return fresh(mine.account());
    }

    /**
     * Takes the second step away. Whoever has to have one sets up another before anything else opens.
     *
     * @throws PeopleRefused when the password is wrong
     * @throws TooManyAttempts when it was wrong too often
     */
    @Transactional
    public void off(Entered who, String password, String address) {
        Credentials mine = proven(who, password, address);
        if (repository.remove(mine.account())) {
            tell(mine, mine.account(), "off");
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
        Optional<Credentials> person = credentials.byId(account);
        if (person.isEmpty() || !repository.remove(account)) {
            return false;
        }
        sessions.endAll(account, 0);
        tell(person.get(), by.account(), "reset");
        return true;
    }

    private List<String> fresh(long account) {
        List<RecoveryCode> codes = RecoveryCode.fresh();
        repository.setCodes(account, codes);
        return codes.stream().map(RecoveryCode::text).toList();
    }

    private void tell(Credentials person, long by, String what) {
        String account = String.valueOf(person.account());
        boolean on = what.equals("on");
        mailbox.post(letters.secondStep(person.email(), person.name(), what));
        history.append(
                Fact.of(Deed.SECOND_FACTOR_CHANGED, by, 0, what).changing(on ? null : account, on ? account : null));
    }

    /** Only who took the second step changes it. */
    private Credentials proven(Entered who, String password, String address) {
        if (!who.isDone()) {
            throw new NotAllowed(who.actor(), Action.ADMINISTER, Place.PLATFORM);
        }
        return Proof.of(mine(who), password, address, throttle);
    }

    private Credentials mine(Entered who) {
        return credentials
                .byId(who.actor().account())
                .orElseThrow(() -> new IllegalStateException("The account ended"));
    }
}
