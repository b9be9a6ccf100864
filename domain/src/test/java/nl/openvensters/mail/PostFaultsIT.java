package nl.openvensters.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.database.OneTransaction;
import nl.openvensters.faults.Faults;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A batch of mails, disturbed at each of its steps. */
class PostFaultsIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final int MAILS = 8;

    private final List<Long> delivered = new ArrayList<>();

    @BeforeEach
    void mails_that_wait() throws SQLException {
        DATABASE.renew();
        var transaction = new OneTransaction(DATABASE.dataSource());
        var mailbox = new Mailbox(new OutboxRepository(transaction.source()), Clock.systemUTC());
        for (int mail = 0; mail < MAILS; mail++) {
            mailbox.post(Letter.about("Nieuws").paragraph("Er is nieuws.").to("lezer" + mail + "@school.example"));
        }
        transaction.end();
    }

    /** A process that goes on: what it sent and could not write down it does not send again. */
    @Test
    void each_mail_goes_once_and_is_written_down_however_often_the_database_is_lost() throws SQLException {
        var one = new Switched();
        // What is passed over for ten minutes has its turn again at the next attempt.
        Instant begun = Instant.now();
        var attempts = new AtomicInteger();
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return begun.plusSeconds(660L * attempts.get());
            }
        };
        var post = new Post(one.outbox(), (id, mail, at) -> delivered.add(id), clock);
        int faults = 0;
        for (int mail = 0; mail < MAILS; mail++) {
            faults += Faults.atEachStep("sending a mail", DATABASE.dataSource(), Set.of(), database -> {
                var transaction = new OneTransaction(database);
                one.over(transaction);
                attempts.incrementAndGet();
                try {
                    post.sendNext();
                } catch (RuntimeException e) {
                    transaction.undo();
                    throw e;
                }
                transaction.end();
            });
        }

        assertThat(faults).isGreaterThanOrEqualTo(MAILS);
        assertThat(delivered).hasSize(MAILS).doesNotHaveDuplicates();
    }

    /** The repository of one Post, over another transaction each time, as the container does. */
    private static final class Switched {

        private OneTransaction now;

        void over(OneTransaction transaction) {
            now = transaction;
        }

        OutboxRepository outbox() {
            return new OutboxRepository((DataSource) Proxy.newProxyInstance(
                    Switched.class.getClassLoader(),
                    new Class<?>[] {DataSource.class},
                    (self, method, arguments) -> method.invoke(now.source(), arguments)));
        }
    }
}
