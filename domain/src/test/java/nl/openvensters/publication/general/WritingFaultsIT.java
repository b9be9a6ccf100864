package nl.openvensters.publication.general;

import static nl.openvensters.publication.BoardWithASchool.CODE;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.database.OneTransaction;
import nl.openvensters.faults.Faults;
import nl.openvensters.publication.BoardWithASchool;
import nl.openvensters.publication.Room;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people write and put online, disturbed at each of its steps. */
class WritingFaultsIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String NOW = "2025-03-01T10:00:00Z";
    private static final String LATER = "2025-03-02T10:00:00Z";

    private BoardWithASchool here;

    @BeforeEach
    void begin() throws SQLException {
        here = new BoardWithASchool(DATABASE);
    }

    @AfterEach
    void end() throws SQLException {
        here.transaction.end();
    }

    private interface InARoom {
        void with(Room room, OneTransaction transaction) throws Exception;
    }

    private Faults.Work in(String moment, InARoom doing) {
        return database -> transaction(database, moment, doing);
    }

    private void transaction(DataSource database, String moment, InARoom doing) throws Exception {
        var transaction = new OneTransaction(database);
        try {
            doing.with(here.at(moment, transaction), transaction);
        } catch (Exception e) {
            try {
                transaction.undo();
            } catch (SQLException gone) {
                // It was cut.
            }
            throw e;
        }
        transaction.end();
    }

    private int faults(String name, String moment, InARoom doing) throws SQLException {
        return Faults.atEachStep(name, DATABASE.dataSource(), Set.of("draft_version"), in(moment, doing));
    }

    @Test
    void a_draft_a_publication_and_a_withdrawal_are_whole_or_not_there() throws Exception {
        int drafts = faults(
                "saving a draft",
                NOW,
                (room, transaction) -> room.drafts.save(here.bas, CODE, "leerlingen", "<p>Wij groeien.</p>", 0));
        int published =
                faults("publishing", NOW, (room, transaction) -> room.publishing.publish(here.bas, CODE, "leerlingen"));
        int withdrawn = faults(
                "withdrawing",
                LATER,
                (room, transaction) -> room.publishing.withdraw(here.anna, CODE, "leerlingen", "Het klopt niet."));

        assertThat(drafts + published + withdrawn).isGreaterThan(5);
        assertThat(here.count("publication where kind = 'PUBLISHED' and how = 'DELIBERATE'"))
                .isEqualTo(1);
        assertThat(here.count("publication where kind = 'WITHDRAWN'")).isEqualTo(1);
        assertThat(here.count("explanation")).isEqualTo(1);
    }

    @Test
    void a_document_is_there_with_its_draft_or_not_at_all() throws Exception {
        int faults = faults("uploading", NOW, (room, transaction) -> new SchoolDocuments(
                        room.drafts,
                        new Uploads(
                                new UploadRepository(transaction.source()),
                                Clock.fixed(Instant.parse(NOW), ZoneOffset.UTC)))
                .add(here.bas, CODE, "veiligheid", PdfTest.pdf(""), "Pestprotocol"));

        assertThat(faults).isGreaterThan(1);
        assertThat(here.count("upload")).isEqualTo(1);
    }

    @Test
    void whatever_the_clock_does_the_public_sees_what_was_put_online_last() throws Exception {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        for (int time = 1; time <= 20; time++) {
            String words = "<p>Keer " + time + ".</p>";
            String moment = Instant.parse(NOW)
                    .plusSeconds(random.nextInt(-90_000, 90_000))
                    .toString();
            transaction(DATABASE.dataSource(), moment, (room, transaction) -> {
                int edition = room.drafts.open(here.bas, CODE, "leerlingen").edition();
                room.drafts.save(here.bas, CODE, "leerlingen", words, edition);
                room.publishing.publish(here.bas, CODE, "leerlingen");
            });
            assertThat(here.count("publication_now p join explanation e on e.id = p.explanation_id where e.body = '"
                            + words + "'"))
                    .as("%d at %s", time, moment)
                    .isEqualTo(1);
        }
    }

    @Test
    void what_was_being_published_while_the_database_hung_is_there_when_it_goes_on() throws Exception {
        String server = DATABASE.processId();
        for (int time = 0; time < Math.max(1, 10 / Faults.EVERY); time++) {
            String words = "<p>Keer " + time + ".</p>";
            signal(server, "STOP");
            CompletableFuture<Void> publishing;
            try {
                publishing = CompletableFuture.runAsync(() -> {
                    try {
                        transaction(DATABASE.dataSource(), NOW, (room, transaction) -> {
                            int edition = room.drafts
                                    .open(here.bas, CODE, "leerlingen")
                                    .edition();
                            room.drafts.save(here.bas, CODE, "leerlingen", words, edition);
                            room.publishing.publish(here.bas, CODE, "leerlingen");
                        });
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
                // The fault itself: as long as a disk or a host may stall.
                Thread.sleep(300);
                assertThat(publishing).isNotDone();
            } finally {
                signal(server, "CONT");
            }
            publishing.get(30, TimeUnit.SECONDS);
            assertThat(here.count("explanation where body = '" + words + "'")).isEqualTo(1);
        }
    }

    private static void signal(String process, String signal) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + signal, process).start().waitFor())
                .isZero();
    }
}
