package nl.openvensters.publication;

import static nl.openvensters.publication.BoardWithASchool.CODE;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import nl.openvensters.account.Actor;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.database.OneTransaction;
import nl.openvensters.jdbc.Turns;
import nl.openvensters.publication.Publishing.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people, or two instances, in the same moment, each in a transaction of its own. */
class TwoAtOnceIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final int ROUNDS = 15;
    private static final String PUPILS = "leerlingen";
    private static final String NOW = "2025-03-01T10:00:00Z";

    private final ExecutorService pair = Executors.newFixedThreadPool(2);
    private BoardWithASchool here;

    @BeforeEach
    void open() throws SQLException {
        here = new BoardWithASchool(DATABASE);
    }

    @AfterEach
    void end() throws SQLException {
        pair.shutdownNow();
        here.transaction.end();
    }

    @Test
    void of_two_saves_at_once_one_holds_and_the_other_clashes() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            int basis = here.at(NOW).drafts.open(here.anna, CODE, PUPILS).edition();
            here.transaction.commit();
            int number = round;

            List<String> outcomes = both(
                    (room) -> save(room, here.anna, "Anna " + number, basis),
                    (room) -> save(room, here.bas, "Bas " + number, basis));

            assertThat(outcomes).containsExactlyInAnyOrder("saved", "clash");
        }
        assertThat(here.count("draft")).isEqualTo(1);
    }

    @Test
    void published_twice_at_once_is_published_once() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Room room = here.at(NOW);
            int basis = room.drafts.open(here.anna, CODE, PUPILS).edition();
            int version = room.drafts.save(here.anna, CODE, PUPILS, words("Tekst " + round), basis);
            here.transaction.commit();

            List<String> outcomes = both(
                    (mine) -> mine.publishing
                            .publish(here.anna, CODE, PUPILS, version)
                            .name(),
                    (theirs) -> theirs.publishing
                            .publish(here.bas, CODE, PUPILS, version)
                            .name());

            assertThat(outcomes).containsExactlyInAnyOrder(Outcome.PUBLISHED.name(), Outcome.UNCHANGED.name());
        }
        assertThat(here.count("publication")).isEqualTo(ROUNDS);
    }

    @Test
    void saving_while_another_publishes_loses_nothing() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Room room = here.at(NOW);
            int basis = room.drafts.open(here.anna, CODE, PUPILS).edition();
            int version = room.drafts.save(here.anna, CODE, PUPILS, words("Tekst " + round), basis);
            here.transaction.commit();
            int number = round;

            List<String> outcomes = both(
                    (mine) -> publish(mine, version), (theirs) -> save(theirs, here.bas, "Later " + number, version));

            assertThat(outcomes).isIn(List.of("PUBLISHED", "clash"), List.of("clash", "saved"));
        }
    }

    @Test
    void two_clocks_publish_each_arrival_once() throws Exception {
        here.data.update(
                "insert into arrival (subject_id, indicator_id, import_run_id, arrived_on, publish_on)"
                        + " values (?, 'leerlingen', ?, '2025-01-01', '2025-03-01'),"
                        + " (?, 'schooladvies', ?, '2025-01-01', '2025-03-01')",
                here.school,
                here.run,
                here.school,
                here.run);

        List<String> outcomes = both(
                (room) -> String.valueOf(room.automatic.publishDue()),
                (room) -> String.valueOf(room.automatic.publishDue()));

        assertThat(outcomes).containsExactlyInAnyOrder("2", "0");
        assertThat(here.count("publication")).isEqualTo(2);
        assertThat(here.count("arrival where settled_by is null")).isZero();
    }

    @Test
    void two_clocks_publish_a_chosen_day_once() throws Exception {
        Room room = here.at(NOW);
        int version = room.drafts.save(here.bas, CODE, PUPILS, words("Wij groeien."), 0);
        room.later.plan(here.bas, CODE, PUPILS, version, LocalDate.of(2025, 3, 2));
        here.transaction.commit();

        List<String> outcomes = at("2025-03-02T10:00:00Z", this::due, this::due);

        assertThat(outcomes).containsExactlyInAnyOrder("1", "0");
        assertThat(here.count("publication")).isEqualTo(1);
    }

    private String due(Room room) {
        room.people.put(here.bas.account(), here.bas);
        return String.valueOf(room.due.publishDue(Turns.PLAIN));
    }

    private String save(Room room, Actor actor, String text, int basis) {
        try {
            room.drafts.save(actor, CODE, PUPILS, words(text), basis);
            return "saved";
        } catch (DraftClash e) {
            return "clash";
        }
    }

    private String publish(Room room, int version) {
        try {
            return room.publishing.publish(here.anna, CODE, PUPILS, version).name();
        } catch (DraftClash e) {
            return "clash";
        }
    }

    private static DraftContent words(String text) {
        return DraftContent.words("<p>" + text + "</p>");
    }

    private List<String> both(Function<Room, String> one, Function<Room, String> other) throws Exception {
        return at(NOW, one, other);
    }

    private List<String> at(String moment, Function<Room, String> one, Function<Room, String> other) throws Exception {
        var start = new CyclicBarrier(2);
        var running = new ArrayList<Future<String>>();
        for (Function<Room, String> work : List.of(one, other)) {
            running.add(pair.submit(() -> {
                OneTransaction mine = here.another();
                try {
                    start.await();
                    return work.apply(here.at(moment, mine));
                } finally {
                    mine.end();
                }
            }));
        }
        return List.of(running.get(0).get(), running.get(1).get());
    }
}
