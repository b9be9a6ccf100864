package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** Logging in, and who somebody is that did. */
@ApplicationScoped
public class Accounts {

    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    private final AccountRepository repository;
    private final LoginThrottle throttle;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Accounts() {
        this(null, null, null);
    }

    @Inject
    Accounts(AccountRepository repository, LoginThrottle throttle, Clock clock) {
        this.repository = repository;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * Logs in, and remembers that it happened. An unknown e-mail address and a wrong password give the same answer
     * after the same work.
     *
     * @param address where the attempt comes from
     * @return who logged in; empty when e-mail address and password do not belong together
     * @throws TooManyAttempts when this has to wait
     */
    @Transactional(dontRollbackOn = TooManyAttempts.class)
    public Optional<Actor> logIn(String email, String password, String address) {
        String who = email.strip().toLowerCase(Locale.ROOT);
        throttle.admit(who, address);
        Optional<Account> account = repository.byEmail(who);
        boolean right = PasswordHash.matches(password, account.flatMap(Account::passwordHash));
        if (!right) {
            throttle.failed(who, address);
            return Optional.empty();
        }
        throttle.succeeded(who, address);
        remember(account.orElseThrow());
        return account.map(Account::actor);
    }

    private void remember(Account account) {
        repository.loggedIn(
                account, LocalDateTime.now(clock.withZone(ZoneOffset.UTC)), LocalDate.now(clock.withZone(DUTCH)));
    }

    /** Who an account is now, for what happens without its owner being there; empty when there is none or it ended. */
    @Transactional
    public Optional<Actor> actor(long account) {
        return repository.byId(account).filter(Account::isOpen).map(Account::actor);
    }

    /** Remembers that somebody logged in by another way than a password of before, such as an invitation. */
    @Transactional
    public Actor enter(long account) {
        Account entered = repository.byId(account).orElseThrow();
        remember(entered);
        return entered.actor();
    }
}
