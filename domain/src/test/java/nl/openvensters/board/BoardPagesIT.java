package nl.openvensters.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.openvensters.account.Actor;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.board.BoardRefused.Why;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.publication.BoardWithASchool;
import nl.openvensters.publication.Room;
import nl.openvensters.school.BoardNumber;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BoardPagesIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String NOW = "2025-03-01T10:00:00Z";
    private static final BoardNumber BOARD = new BoardNumber("41234");
    private static final BoardContent WORDS =
            new BoardContent("Wij zijn er voor elk kind.", "Al onze scholen zijn klein.", "", "", "");

    private BoardWithASchool here;
    private Room room;
    private BoardPages pages;
    private Actor dora;
    private Actor emil;

    @BeforeEach
    void open() throws SQLException {
        here = new BoardWithASchool(DATABASE);
        dora = here.actor("Dora", Role.BOARD_ADMINISTRATOR, here.board);
        emil = here.actor("Emil", Role.BOARD_ADMINISTRATOR, here.board);
        room = here.at(NOW);
        Clock clock = Clock.fixed(Instant.parse(NOW), ZoneOffset.UTC);
        pages = new BoardPages(
                new BoardPageRepository(here.transaction.source()),
                room.fourEyes,
                new HistoryRepository(here.transaction.source(), clock),
                clock);
    }

    @AfterEach
    void end() throws SQLException {
        here.transaction.end();
    }

    @Test
    void what_a_board_saves_is_read_by_nobody_until_it_is_put_online() {
        int version = pages.save(dora, BOARD, WORDS, 0).version();
        assertThat(pages.published(BOARD)).isEmpty();

        pages.publish(dora, BOARD, version);

        assertThat(pages.published(BOARD)).contains(WORDS);
        assertThat(pages.open(dora, BOARD).version()).as("no draft is left").isZero();
    }

    @Test
    void what_the_public_sees_of_its_schools_is_made_again_when_it_goes_online() throws SQLException {
        int version = pages.save(dora, BOARD, WORDS, 0).version();

        pages.publish(dora, BOARD, version);

        here.transaction.commit();
        assertThat(here.count("stale_page where subject_id = " + here.school)).isEqualTo(1);
    }

    @Test
    void who_saves_what_another_saved_meanwhile_is_told_and_the_other_loses_nothing() {
        pages.save(dora, BOARD, WORDS, 0);

        assertRefused(Why.CHANGED, () -> pages.save(emil, BOARD, BoardContent.nothing(), 0));
        assertThat(pages.open(emil, BOARD).content()).isEqualTo(WORDS);
    }

    @Test
    void an_empty_page_or_one_with_a_fault_does_not_go_online() {
        assertRefused(Why.EMPTY, () -> pages.publish(dora, BOARD, 0));

        int version = pages.save(dora, BOARD, new BoardContent("Wij.", "", "geen adres", "", ""), 0)
                .version();

        assertRefused(Why.FAULTY, () -> pages.publish(dora, BOARD, version));
        assertThat(pages.published(BOARD)).isEmpty();
    }

    @Test
    void where_a_second_person_looks_along_the_writer_cannot_put_it_online_and_another_can() {
        room.fourEyes.switchTo(dora, here.board, true);
        int version = pages.save(dora, BOARD, WORDS, 0).version();

        assertRefused(Why.NEEDS_ANOTHER, () -> pages.publish(dora, BOARD, version));
        pages.publish(emil, BOARD, version);

        assertThat(pages.published(BOARD)).contains(WORDS);
    }

    @Test
    void who_runs_a_school_does_not_run_the_page_of_its_board() {
        assertThatThrownBy(() -> pages.open(here.anna, BOARD)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> pages.save(here.anna, BOARD, WORDS, 0)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> pages.publish(here.anna, BOARD, 0)).isInstanceOf(NotAllowed.class);
    }

    private static void assertRefused(Why why, ThrowingCallable asked) {
        assertThatThrownBy(asked).isInstanceOfSatisfying(BoardRefused.class, refused -> assertThat(refused.why())
                .isEqualTo(why));
    }
}
