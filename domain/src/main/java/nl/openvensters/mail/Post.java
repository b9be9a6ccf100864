package nl.openvensters.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Sends what was left in the {@link Mailbox}, one mail in a transaction. While one instance sends a mail its row is
 * locked and others pass it over, so that each is sent once; when the database is gone after sending, this remembers it.
 * Only when the machine dies between sending and writing it down, it is sent again, with the same Message-ID. What fails is tried again later and later, unless the server says
 * that it will never take it.
 */
@ApplicationScoped
public class Post {

    private static final Logger LOG = Logger.getLogger(Post.class.getName());

    /** After each failure; when they are used up, the mail is given up. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    /** How long a mail waits of which cannot be written down what became of it. */
    static final Duration PASSED_OVER = Duration.ofMinutes(10);

    /** How long what opens a door may wait. */
    static final Duration SEALED_FOR = Duration.ofDays(2);

    /** How long is remembered that a mail was sent after it was last tried to write that down. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final OutboxRepository outbox;
    private final MailRoute route;
    private final Clock clock;

    /** Mail of which could not be written down what became of it: passed over until then, or it stops all others. */
    private final Map<Long, LocalDateTime> stuck = new ConcurrentHashMap<>();

    /** What the server took, and until when that is known: as long as it may not be written down. */
    private final Map<Long, LocalDateTime> sent = new ConcurrentHashMap<>();

    /** For the container's proxy only. */
    protected Post() {
        this(null, null, null);
    }

    @Inject
    Post(OutboxRepository outbox, MailRoute route, Clock clock) {
        this.outbox = outbox;
        this.route = route;
        this.clock = clock;
    }

    /** @return whether there was one, sent or not; false when nothing is due */
    @Transactional
    public boolean sendNext() {
        LocalDateTime now = LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
        Stream.of(stuck, sent).forEach(mails -> mails.values().removeIf(until -> !until.isAfter(now)));
        var due = outbox.takeDue(now, stuck.keySet());
        due.ifPresent(waiting -> {
            try {
                send(waiting, now);
            } catch (RuntimeException e) {
                stuck.put(waiting.id(), now.plus(PASSED_OVER));
                LOG.log(Level.SEVERE, "Mail " + waiting.id() + " is passed over for ten minutes", e);
            }
        });
        return due.isPresent();
    }

    private void send(OutboxRepository.Waiting waiting, LocalDateTime now) {
        if (sent.containsKey(waiting.id()) || taken(waiting, now)) {
            // Even when this is written, the transaction may fail yet.
            sent.put(waiting.id(), now.plus(REMEMBERED));
            outbox.end(waiting.id(), OutboxRepository.Outcome.SENT, Optional.empty(), now);
        }
    }

    /** @return whether the server took it; what became of it else is written down */
    private boolean taken(OutboxRepository.Waiting waiting, LocalDateTime now) {
        try {
            OutboxRepository.Stored stored = waiting.stored().get();
            if (stored.sealed() && stored.writtenAt().plus(SEALED_FOR).isBefore(now)) {
                outbox.end(waiting.id(), OutboxRepository.Outcome.GIVEN_UP, Optional.empty(), now);
                LOG.log(Level.WARNING, "Mail {0} is given up: it waited too long for what is in it", waiting.id());
                return false;
            }
            route.send(waiting.id(), stored.mail(), stored.writtenAt());
            return true;
        } catch (IllegalArgumentException e) {
            outbox.end(waiting.id(), OutboxRepository.Outcome.GIVEN_UP, Optional.empty(), now);
            LOG.log(Level.WARNING, "Mail {0} is given up: what is stored of it is no mail", waiting.id());
        } catch (MessagingException | IOException | RuntimeException e) {
            postpone(waiting, now, e);
        }
        return false;
    }

    /** Names the kind of failure only: servers repeat addresses in what they say. */
    private void postpone(OutboxRepository.Waiting waiting, LocalDateTime now, Exception e) {
        String kind = e.getClass().getSimpleName();
        Optional<Refusal> said = Refusal.of(e);
        if (said.filter(Refusal::isPermanent).isPresent()) {
            outbox.end(waiting.id(), OutboxRepository.Outcome.REFUSED, said, now);
            LOG.log(Level.WARNING, "Mail {0} is refused: {1}", new Object[] {
                waiting.id(), said.orElseThrow().code()
            });
            return;
        }
        if (waiting.attempts() >= PAUSES.size()) {
            outbox.end(waiting.id(), OutboxRepository.Outcome.GIVEN_UP, said, now);
            LOG.log(Level.WARNING, "Mail {0} is given up: {1}", new Object[] {waiting.id(), kind});
            return;
        }
        outbox.postpone(waiting.id(), now.plus(PAUSES.get(waiting.attempts())));
        LOG.log(Level.WARNING, "Mail {0} was not sent and will be tried again: {1}", new Object[] {waiting.id(), kind});
    }
}
