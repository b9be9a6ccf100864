package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.openvensters.time.Moment;

/**
 * Where people are logged in. A session is known by a random key that the server keeps for the browser; only its hash is
 * here. Each request asks, so that one that is revoked ends at once, as does a role.
 */
@ApplicationScoped
public class Sessions {

    private final SessionRepository repository;
    private final PlaceKinds kinds;
    private final SecondStepRule rule;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Sessions() {
        this(null, null, null, null);
    }

    @Inject
    public Sessions(SessionRepository repository, PlaceKinds kinds, SecondStepRule rule, Clock clock) {
        this.repository = repository;
        this.kinds = kinds;
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
        return begin(who, browser, false);
    }

    /**
     * The same for somebody who logged in elsewhere.
     *
     * @param vouched whether a second step was taken there, so that none is asked here
     */
    @Transactional
    public String begin(Actor who, String browser, boolean vouched) {
        Moment now = Moment.of(clock);
        repository.sweep(now);
        Token key = Token.fresh();
        PortalSession session = new PortalSession(who.account(), key, browser, now.utc());
        if (vouched) {
            session.vouch();
        }
        repository.add(session);
        return key.value();
    }

    /**
     * Who asks, with the roles of now.
     *
     * @return empty when the session ended, was revoked, lasted too long, or the password was set since
     */
    @Transactional
    public Optional<Entered> enter(String key) {
        Optional<PortalSession> session = repository.find(new Token(key)).filter(PortalSession::isTrusted);
        Moment now = Moment.of(clock);
        if (session.filter(found -> found.isOver(now)).isPresent()) {
            repository.remove(session.get());
            return Optional.empty();
        }
        session.ifPresent(found -> found.use(now));
        return session.map(found -> found.entered(rule)).map(entered -> entered.as(kinds.of(entered.actor())));
    }

    /** Keeps a session in which the password was just set; all others end by that. */
    @Transactional
    public void keep(String key) {
        repository.trust(new Token(key), Moment.of(clock).utc());
    }

    /**
     * Goes on under another key, because more was proven: who knew the old one has nothing any more.
     *
     * @return the new key
     */
    @Transactional
    public String renew(String key) {
        Token fresh = Token.fresh();
        repository.rename(new Token(key), fresh);
        return fresh.value();
    }

    /** Ends one, when somebody logs out. */
    @Transactional
    public void end(String key) {
        repository.end(new Token(key));
    }

    /** All of one's own: this one, then the one last used. */
    @Transactional
    public List<OpenSession> mine(Entered who) {
        return repository.of(who.actor().account(), Moment.of(clock)).stream()
                .map(session -> session.askedBy(who.session()))
                .sorted(Comparator.comparing(OpenSession::current).reversed())
                .toList();
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
