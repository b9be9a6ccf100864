package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import nl.openvensters.account.LoginThrottle.Proven;
import nl.openvensters.mail.MailAddress;
import nl.openvensters.time.Moment;

/** Logging in, and who somebody is that did. */
@ApplicationScoped
public class Accounts {

    private final AccountRepository repository;
    private final LoginRepository logins;
    private final AuthenticatorRepository secondSteps;
    private final PlaceKinds kinds;
    private final LoginThrottle throttle;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Accounts() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Accounts(
            AccountRepository repository,
            LoginRepository logins,
            AuthenticatorRepository secondSteps,
            PlaceKinds kinds,
            LoginThrottle throttle,
            Clock clock) {
        this.repository = repository;
        this.logins = logins;
        this.secondSteps = secondSteps;
        this.kinds = kinds;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * Logs in, and remembers that it happened. An unknown e-mail address and a wrong password give the same answer
     * after the same work. No transaction, and so no connection, is held while a password waits to be looked at.
     *
     * @param from where the attempt comes from
     * @return who logged in; empty when e-mail address and password do not belong together
     * @throws TooManyAttempts when this has to wait
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public Optional<Actor> logIn(String email, String password, Origin from) {
        // What is no address is nobody's: the database would find some of these, as it reads é as e.
        Optional<String> address = MailAddress.of(email).map(MailAddress::value);
        Proof proof = new Proof(address.flatMap(repository::byEmail), password);
        return throttle.judge(
                        Proven.PASSWORD, address.orElse(""), from, () -> hasSecondStep(proof.account()), proof::isRight)
                ? proof.account().map(this::entered)
                : Optional.empty();
    }

    private boolean hasSecondStep(Optional<Account> account) {
        return account.flatMap(known -> secondSteps.of(known.id())).isPresent();
    }

    private Actor entered(Account account) {
        logins.add(account.id(), Moment.of(clock));
        return account.actor();
    }

    /** Who an account is now, for what happens without its owner being there; empty when there is none or it ended. */
    @Transactional
    public Optional<Actor> actor(long account) {
        return repository
                .byId(account)
                .filter(Account::isOpen)
                .map(Account::actor)
                .map(kinds::of);
    }

    /** Whether somebody can log in with this address. */
    @Transactional
    public boolean knows(String email) {
        return repository.byEmail(email).isPresent();
    }

    /** Remembers that somebody logged in by another way than a password of before, such as an invitation. */
    @Transactional
    public Actor enter(long account) {
        return entered(repository.byId(account).orElseThrow());
    }
}
