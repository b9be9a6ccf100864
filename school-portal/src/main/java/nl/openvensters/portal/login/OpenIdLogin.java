package nl.openvensters.portal.login;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import nl.openvensters.account.Actor;
import nl.openvensters.account.OutsideLogin;
import nl.openvensters.account.OutsidePerson;
import nl.openvensters.account.PlatformKey;
import nl.openvensters.account.SecondStepRule;
import nl.openvensters.account.Token;
import nl.openvensters.mail.MailAddress;
import nl.openvensters.mail.MailSettings;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Logging in at the OpenID provider of the settings, when one is set. */
@Named
@ApplicationScoped
public class OpenIdLogin {

    static final String BEGIN = "/extern/begin";
    static final String BACK = "/extern/terug";

    /** Who wait for the provider hold a thread each: so many at once, and no more. */
    private static final int AT_ONCE = 10;

    private final Optional<OpenIdSettings> settings = read();
    private final Semaphore waiting = new Semaphore(AT_ONCE);

    @Inject
    private OutsideLogin logins;

    @Inject
    private MailSettings addresses;

    @Inject
    private SecondStepRule rule;

    @Inject
    private Clock clock;

    private Optional<OpenIdProvider> provider = Optional.empty();

    @PostConstruct
    void prepare() {
        provider = settings.map(set -> new OpenIdProvider(set, clock));
    }

    private static Optional<OpenIdSettings> read() {
        Config config = ConfigProvider.getConfig();
        return OpenIdSettings.read(name ->
                config.getOptionalValue(name, String.class).map(String::strip).filter(value -> !value.isEmpty()));
    }

    /** Reads the settings when the application starts, so that wrong ones are told then. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {}

    /**
     * Who logged in.
     *
     * @param vouched whether a second step was taken there
     * @param token to log out with
     */
    record Came(Actor actor, boolean vouched, String token) {}

    /** Whether people may log in elsewhere. */
    public boolean isSet() {
        return provider.isPresent();
    }

    /** What people call the provider. */
    public String getName() {
        return settings.map(OpenIdSettings::name).orElse("");
    }

    PlatformKey key() {
        return new PlatformKey(rule, "attempts to log in elsewhere");
    }

    OpenIdAttempt attempt(String path) {
        return OpenIdAttempt.fresh(path, clock.instant());
    }

    Optional<OpenIdAttempt> attemptOf(String cookie) {
        return OpenIdAttempt.read(cookie, key(), clock.instant());
    }

    URI login(OpenIdAttempt attempt) throws OpenIdFailure {
        return provider.orElseThrow().login(attempt, back());
    }

    /**
     * Lets somebody in by the code that the provider gave.
     *
     * @throws nl.openvensters.account.NotLetIn when it is nobody's account, or one that this way does not open
     */
    Came enter(OpenIdAttempt attempt, String code) throws OpenIdFailure {
        if (!waiting.tryAcquire()) {
            throw OpenIdFailure.away("Too many wait for it", null);
        }
        try {
            OpenIdProvider.Answer answer = provider.orElseThrow().answer(code, attempt, back());
            OpenIdSettings set = settings.orElseThrow();
            Actor actor = logins.enter(person(set, answer.claims()), new Token(attempt.nonce()), set.making());
            return new Came(actor, set.vouches(answer.claims().get("acr")), answer.token());
        } finally {
            waiting.release();
        }
    }

    private static OutsidePerson person(OpenIdSettings set, Map<String, Object> claims) {
        Optional<MailAddress> email = Boolean.TRUE.equals(claims.get("email_verified"))
                ? MailAddress.of(OpenIdSettings.text(claims, "email"))
                : Optional.empty();
        return new OutsidePerson(
                set.issuer().toString(),
                String.valueOf(claims.get("sub")),
                email,
                OpenIdSettings.text(claims, "name", "preferred_username"),
                set.claimed(claims));
    }

    /** Where somebody goes to log out there too. */
    Optional<URI> logout(String token) {
        return provider.flatMap(
                known -> known.logout(token, addresses.page(PortalAuthentication.LOGIN_PAGE.substring(1))));
    }

    private URI back() {
        return addresses.page(BACK.substring(1));
    }
}
