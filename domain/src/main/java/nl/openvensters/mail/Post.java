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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends what was left in the {@link Mailbox}, one mail in a transaction. While one instance sends a mail its row is
 * locked and others pass it over, so that each is sent once; only when the machine dies between sending and
 * remembering, it is sent again, with the same Message-ID. What fails is tried again later and later, unless the server says
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

    private final OutboxRepository outbox;
    private final MailRoute route;
    private final Clock clock;

    /** Mail of which cannot be written down what became of it: passed over from then on, or it stops all others. */
    private final Set<Long> stuck = ConcurrentHashMap.newKeySet();

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
        var due = outbox.takeDue(now, stuck);
        due.ifPresent(waiting -> {
            try {
                send(waiting, now);
            } catch (RuntimeException e) {
                stuck.add(waiting.id());
                LOG.log(Level.SEVERE, "Mail " + waiting.id() + " is passed over until this is started anew", e);
            }
        });
        return due.isPresent();
    }

    private void send(OutboxRepository.Waiting waiting, LocalDateTime now) {
        try {
            OutboxRepository.Stored stored = waiting.stored().get();
            route.send(waiting.id(), stored.mail(), stored.writtenAt());
            outbox.end(waiting.id(), OutboxRepository.Outcome.SENT, Optional.empty(), now);
        } catch (IllegalArgumentException e) {
            outbox.end(waiting.id(), OutboxRepository.Outcome.GIVEN_UP, Optional.empty(), now);
            LOG.log(Level.WARNING, "Mail {0} is given up: what is stored of it is no mail", waiting.id());
        } catch (MessagingException | IOException | RuntimeException e) {
            postpone(waiting, now, e);
        }
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
