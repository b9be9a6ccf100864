package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import nl.openvensters.account.SecondFactorRepository.Factor;

/** Whether a code is right, as slow to guess as a password; each is good for once. */
@ApplicationScoped
public class CodeCheck {

    private final SecondFactorRepository repository;
    private final LoginThrottle throttle;
    private final SecondStepRule rule;
    private final Clock clock;

    /** For the container's proxy only. */
    protected CodeCheck() {
        this(null, null, null, null);
    }

    @Inject
    public CodeCheck(SecondFactorRepository repository, LoginThrottle throttle, SecondStepRule rule, Clock clock) {
        this.repository = repository;
        this.throttle = throttle;
        this.rule = rule;
        this.clock = clock;
    }

    byte[] seal(long account, AppSecret secret) {
        return new SealedSecret(rule).seal(account, secret);
    }

    Optional<AppSecret> open(long account, Factor factor) {
        return new SealedSecret(rule).open(account, factor.sealed());
    }

    /** @throws WrongCode unless it is a code of the app that was not used */
    void code(long account, Factor factor, String typed, String address) {
        String who = admit(account, address);
        judge(isOfApp(account, factor, plain(typed)), who, address);
    }

    /**
     * @return true when it is a recovery code, false when it is one of the app
     * @throws WrongCode when it is none of the two, or was used
     */
    boolean codeOrRecovery(long account, Factor factor, String typed, String address) {
        String who = admit(account, address);
        String plain = plain(typed);
        if (plain.length() == 6) {
            judge(isOfApp(account, factor, plain), who, address);
            return false;
        }
        judge(repository.use(account, new RecoveryCode(plain), Moment.of(clock).utc()), who, address);
        return true;
    }

    private String admit(long account, String address) {
        String who = "second step of " + account;
        throttle.admit(who, address);
        return who;
    }

    private void judge(boolean right, String who, String address) {
        if (!right) {
            throttle.failed(who, address);
            throw new WrongCode();
        }
        throttle.succeeded(who, address);
    }

    private boolean isOfApp(long account, Factor factor, String typed) {
        OptionalLong step = open(account, factor)
                .map(secret -> secret.step(typed, clock.instant(), factor.lastStep()))
                .orElse(OptionalLong.empty());
        return step.isPresent() && repository.use(account, step.getAsLong());
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s-]", "");
    }
}
