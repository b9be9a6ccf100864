package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a browser keeps of a login, so that others' wrong passwords never hold its owner back ("device cookie", OWASP).
 * It lets nobody in: it only decides with whose mistakes an attempt is counted. The text has a mark of each of the last
 * {@value #MOST} people who logged in: a random name of the browser, the second it was made, and the HMAC of both with the
 * e-mail address, which it does not tell.
 */
@ApplicationScoped
public class KnownBrowsers {

    /** How long a browser is known that is not used again. */
    public static final Duration KEPT = Duration.ofDays(180);

    private static final int MOST = 5;
    private static final String BETWEEN = "~";

    private final PlatformKey key;
    private final Clock clock;

    /** For the container's proxy only. */
    protected KnownBrowsers() {
        this.key = null;
        this.clock = null;
    }

    @Inject
    public KnownBrowsers(SecondStepRule rule, Clock clock) {
        this.key = new PlatformKey(rule, "browser that somebody logged in with");
        this.clock = clock;
    }

    /**
     * What a browser is to keep in which somebody just logged in.
     *
     * @param kept what it kept until now; anything
     */
    public String remember(String kept, String email) {
        String made =
                Token.fresh().value().substring(0, 16) + "." + clock.instant().getEpochSecond();
        Stream<String> others = marks(kept)
                .filter(mark -> mark.matches("[\\w-]{16}\\.\\d{1,12}\\.[\\w-]{43}"))
                .filter(mark -> named(mark, email).isEmpty());
        return Stream.concat(Stream.of(made + "." + mark(made, email)), others)
                .limit(MOST)
                .collect(Collectors.joining(BETWEEN));
    }

    /** The name of the browser, when somebody logged in with it as this person; empty otherwise. */
    Optional<String> name(String kept, String email) {
        return marks(kept).flatMap(mark -> named(mark, email).stream()).findFirst();
    }

    private static Stream<String> marks(String kept) {
        return Stream.of(kept.split(BETWEEN)).limit(MOST);
    }

    private Optional<String> named(String mark, String email) {
        String[] parts = mark.split("\\.", -1);
        if (parts.length != 3 || !parts[1].matches("\\d{1,12}")) {
            return Optional.empty();
        }
        String made = parts[0] + "." + parts[1];
        boolean ours = MessageDigest.isEqual(
                mark(made, email).getBytes(StandardCharsets.UTF_8), parts[2].getBytes(StandardCharsets.UTF_8));
        Instant end = Instant.ofEpochSecond(Long.parseLong(parts[1])).plus(KEPT);
        return ours && end.isAfter(clock.instant()) ? Optional.of(parts[0]) : Optional.empty();
    }

    private String mark(String made, String email) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.mark(made + " " + email));
    }
}
