package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where people are logged in. A session is known by a random key that the server keeps for the browser; only its hash is
 * here. Each request asks, so that one that is revoked ends at once, as does a role.
 */
@ApplicationScoped
public class Sessions {

    /** Nobody stays logged in longer. */
    static final Duration LONGEST = Duration.ofHours(12);

    /** When a session was last used is kept to this. */
    static final Duration SEEN = Duration.ofMinutes(5);

    /** The server itself ends a session after an hour without a request; here the last one is known to five minutes. */
    static final Duration IDLE = Duration.ofMinutes(60).plus(SEEN);

    private final SessionRepository repository;
    private final SecondStepRule rule;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Sessions() {
        this(null, null, null);
    }

    @Inject
    public Sessions(SessionRepository repository, SecondStepRule rule, Clock clock) {
        this.repository = repository;
        this.rule = rule;
        this.clock = clock;
    }

    /**
     * Begins one, for somebody whose password was right.
     *
     * @param browser its name in words; no more than 60 characters
     * @return the key by which it is known
     */
    @Transactional
    public String begin(Actor who, String browser) {
        Moment now = Moment.of(clock);
        repository.sweep(now.after(LONGEST.negated()));
        Token key = Token.fresh();
        repository.add(who.account(), key.hash(), browser, now.utc());
        return key.value();
    }

    /**
     * Who asks, with the roles of now.
     *
     * @return empty when the session ended, was revoked, lasted too long, or the password was set since
     */
    @Transactional
    public Optional<Entered> enter(String key) {
        List<SessionRepository.Row> rows = repository.find(new Token(key).hash());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        SessionRepository.Row session = rows.get(0);
        Moment now = Moment.of(clock);
        if (!session.seen().isAfter(now.after(IDLE.negated()))
                || !session.created().isAfter(now.after(LONGEST.negated()))) {
            repository.end(session.account(), session.id());
            return Optional.empty();
        }
        if (!session.seen().isAfter(now.after(SEEN.negated()))) {
            repository.seen(session.id(), now.utc());
        }
        List<Grant> grants = rows.stream().flatMap(row -> row.grant().stream()).toList();
        boolean required = rule.requires(session.email(), grants);
        return Optional.of(new Entered(
                session.id(),
                new Actor(session.account(), session.name(), grants),
                session.email(),
                SecondStep.of(session.factor(), session.proven(), required),
                required));
    }

    /** Keeps a session in which the password was just set; all others end by that. */
    @Transactional
    public void keep(String key) {
        repository.trust(new Token(key).hash(), Moment.of(clock).utc());
    }

    /** Ends one, when somebody logs out. */
    @Transactional
    public void end(String key) {
        repository.end(new Token(key).hash());
    }

    /** All of one's own: this one, then the one last used. */
    @Transactional
    public List<OpenSession> mine(Entered who) {
        Moment now = Moment.of(clock);
        return repository.of(
                who.actor().account(), who.session(), now.after(IDLE.negated()), now.after(LONGEST.negated()));
    }

    /**
     * Ends one of one's own.
     *
     * @return false when there is none such, or it is somebody else's
     */
    @Transactional
    public boolean revoke(Entered who, long session) {
        return repository.end(who.actor().account(), session);
    }

    /** Ends all of one's own but this. */
    @Transactional
    public void revokeOthers(Entered who) {
        repository.endAll(who.actor().account(), who.session());
    }
}
