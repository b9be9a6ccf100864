package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import nl.openvensters.account.LoginThrottle.Proven;
import nl.openvensters.time.Moment;

/** Whether a code is right, as slow to guess as a password; each is good for once. */
@ApplicationScoped
public class CodeCheck {

    private final LoginThrottle throttle;
    private final SecondStepRule rule;
    private final Clock clock;

    /** For the container's proxy only. */
    protected CodeCheck() {
        this(null, null, null);
    }

    @Inject
    public CodeCheck(LoginThrottle throttle, SecondStepRule rule, Clock clock) {
        this.throttle = throttle;
        this.rule = rule;
        this.clock = clock;
    }

    byte[] seal(long account, AppSecret secret) {
        return new SealedSecret(rule).seal(account, secret);
    }

    /** @return empty when it was sealed with another key or for another account */
    Optional<AppSecret> open(long account, byte[] sealed) {
        return new SealedSecret(rule).open(account, sealed);
    }

    /** @throws WrongCode unless it is a code of the app that was not used */
    void code(Entered who, Authenticator app, String typed, Origin from) {
        judge(who, from, () -> isOfApp(app, plain(typed)));
    }

    /**
     * @return true when it is a recovery code, false when it is one of the app
     * @throws WrongCode when it is none of the two, or was used
     */
    boolean codeOrRecovery(Entered who, Authenticator app, String typed, Origin from) {
        String plain = plain(typed);
        boolean recovery = plain.length() != 6;
        judge(
                who,
                from,
                () -> recovery
                        ? app.use(new RecoveryCode(plain), Moment.of(clock).utc())
                        : isOfApp(app, plain));
        return recovery;
    }

    private void judge(Entered who, Origin from, BooleanSupplier code) {
        if (!throttle.judge(Proven.CODE, who.email(), from, () -> false, known -> code.getAsBoolean())) {
            throw new WrongCode();
        }
    }

    private boolean isOfApp(Authenticator app, String typed) {
        return app.use(open(app.account(), app.sealed())
                .map(secret -> secret.step(typed, clock.instant(), app.lastStep()))
                .orElse(OptionalLong.empty()));
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s-]", "");
    }
}
