package nl.openvensters.publication;

import static nl.openvensters.publication.BoardWithASchool.CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Actor;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.jdbc.Turns;
import nl.openvensters.publication.Publishing.Outcome;
import nl.openvensters.publication.PublishingRefused.Why;
import nl.openvensters.school.BoardNumber;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a board tells of itself goes by the rules of everything that is published. */
class WordsOfBoardIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String NOW = "2025-03-01T10:00:00Z";
    private static final BoardNumber BOARD = new BoardNumber("41234");
    private static final String SELF = "bestuur";
    private static final String SCHOOLS = "bestuur_scholen";
    private static final DraftContent WORDS =
            new DraftContent("<p>Wij zijn er voor elk kind.</p>", Optional.of("{\"link\":\"https://dam.example\"}"));

    private BoardWithASchool here;
    private Room room;
    private Actor dora;
    private Actor emil;

    @BeforeEach
    void open() throws SQLException {
        here = new BoardWithASchool(DATABASE);
        dora = here.actor("Dora", Role.BOARD_ADMINISTRATOR, here.board);
        emil = here.actor("Emil", Role.BOARD_ADMINISTRATOR, here.board);
        room = here.at(NOW);
    }

    @AfterEach
    void end() throws SQLException {
        here.transaction.end();
    }

    @Test
    void its_page_shows_what_it_tells_and_none_of_its_figures() {
        assertThat(room.states.states(dora, BOARD))
                .extracting(state -> state.indicator().id())
                .containsExactly(SELF, SCHOOLS, "bestuur_financien", "bestuur_leerlingen", "bestuur_resultaten");
        assertThatIllegalArgumentException().isThrownBy(() -> room.states.open(dora, BOARD, "balans"));
    }

    @Test
    void what_it_saves_is_read_by_nobody_until_it_is_put_online() {
        int edition = room.drafts.save(dora, BOARD, SELF, WORDS, 0);
        assertThat(told(SELF).visibility()).isInstanceOf(Visibility.Never.class);

        assertThat(room.publishing.publish(dora, BOARD, SELF, edition)).isEqualTo(Outcome.PUBLISHED);

        assertThat(words(SELF)).contains(WORDS.body());
        assertThat(told(SELF).answer().orElseThrow().content())
                .isEqualTo(WORDS.answer().orElseThrow());
        assertThat(room.drafts.find(dora, BOARD, SELF)).as("no draft is left").isEmpty();
    }

    @Test
    void its_own_page_and_those_of_its_schools_are_made_again() throws SQLException {
        publish(WORDS);

        here.transaction.commit();
        assertThat(here.count("stale_page where subject_id = " + here.school)).isEqualTo(1);
        assertThat(here.count("stale_page where subject_id = " + here.board)).isEqualTo(1);
    }

    @Test
    void who_saves_what_another_saved_meanwhile_sees_both_texts_and_the_other_loses_nothing() {
        room.drafts.save(dora, BOARD, SELF, WORDS, 0);

        assertThatThrownBy(() -> room.drafts.save(emil, BOARD, SELF, DraftContent.words("<p>Anders.</p>"), 0))
                .isInstanceOfSatisfying(DraftClash.class, clash -> {
                    assertThat(clash.theirs().content()).isEqualTo(WORDS);
                    assertThat(clash.theirs().editedBy()).isEqualTo("Dora");
                });
        assertThat(room.drafts.open(emil, BOARD, SELF).content()).isEqualTo(WORDS);
    }

    @Test
    void nothing_or_something_faulty_does_not_go_online() {
        assertRefused(Why.NO_ANSWER, () -> room.publishing.publish(dora, BOARD, SCHOOLS, 0));

        int edition = room.drafts.save(
                dora, BOARD, SELF, new DraftContent("<p>Wij.</p>", Optional.of("{\"phone\":\"bel ons\"}")), 0);

        assertRefused(Why.FAULTY_ANSWER, () -> room.publishing.publish(dora, BOARD, SELF, edition));
        assertThat(told(SELF).visibility()).isInstanceOf(Visibility.Never.class);
    }

    @Test
    void where_a_second_person_looks_along_the_writer_proposes_and_another_puts_it_online() {
        room.fourEyes.switchTo(dora, here.board, true);
        int edition = room.drafts.save(dora, BOARD, SELF, WORDS, 0);

        assertThat(room.publishing.publish(dora, BOARD, SELF, edition)).isEqualTo(Outcome.PROPOSED);
        assertThat(room.proposals.waitingFor(dora)).isEmpty();
        assertThat(room.proposals.waitingFor(emil))
                .extracting(Proposal::indicator)
                .containsExactly(SELF);
        assertRefused(Why.OWN_PROPOSAL, () -> room.proposals.approve(dora, BOARD, SELF, edition));

        assertThat(room.proposals.approve(emil, BOARD, SELF, edition)).isEqualTo(Outcome.PUBLISHED);
        assertThat(words(SELF)).contains(WORDS.body());
    }

    @Test
    void it_goes_online_on_the_day_that_was_chosen_and_not_before() {
        int edition = room.drafts.save(dora, BOARD, SELF, WORDS, 0);
        room.later.plan(dora, BOARD, SELF, edition, LocalDate.of(2025, 3, 10));
        assertThat(at("2025-03-09T10:00:00Z").due.publishDue(Turns.PLAIN)).isZero();

        assertThat(at("2025-03-10T10:00:00Z").due.publishDue(Turns.PLAIN)).isEqualTo(1);

        assertThat(words(SELF)).contains(WORDS.body());
    }

    @Test
    void it_is_withdrawn_with_a_reason_and_its_past_leads_back() {
        publish(WORDS);
        room.publishing.withdraw(emil, BOARD, SELF, "Er zit een fout in.");

        assertThat(told(SELF).visibility())
                .isEqualTo(new Visibility.Withdrawn(LocalDate.of(2025, 3, 1), "Er zit een fout in."));
        assertThat(words(SELF)).isEmpty();
        assertThat(room.drafts.open(dora, BOARD, SELF).content()).isEqualTo(WORDS);

        int edition = room.drafts.save(dora, BOARD, SELF, DraftContent.words("<p>Kort.</p>"), edition());
        long first = room.past.events(dora, BOARD, SELF).stream()
                .filter(event -> event.kind() == PastEvent.Kind.PUBLISHED)
                .findFirst()
                .flatMap(PastEvent::version)
                .orElseThrow()
                .publication();
        room.past.restore(dora, BOARD, SELF, first, edition);
        assertThat(room.drafts.open(dora, BOARD, SELF).content()).isEqualTo(WORDS);
    }

    @Test
    void it_is_up_to_who_runs_the_board_and_to_nobody_with_another_role_there() throws SQLException {
        int edition = room.drafts.save(dora, BOARD, SELF, WORDS, 0);
        Actor writer = here.actor("Fien", Role.EDITOR, here.board);
        Actor elsewhere = here.actor("Gijs", Role.BOARD_ADMINISTRATOR, here.board + 1000);
        Actor platform = here.actor("Hanna", Role.ADMINISTRATOR, 0);

        for (Actor other : List.of(here.anna, writer, elsewhere, platform)) {
            assertNotAllowed(() -> room.drafts.open(other, BOARD, SELF));
            assertNotAllowed(() -> room.drafts.save(other, BOARD, SELF, WORDS, edition));
            assertNotAllowed(() -> room.publishing.publish(other, BOARD, SELF, edition));
            assertNotAllowed(() -> room.later.plan(other, BOARD, SELF, edition, LocalDate.of(2025, 3, 10)));
            assertNotAllowed(() -> room.publishing.withdraw(other, BOARD, SELF, "Weg."));
            assertNotAllowed(() -> room.states.states(other, BOARD));
        }
    }

    @Test
    void what_came_back_or_failed_is_told_to_nobody_with_another_role_at_the_board() throws SQLException {
        Actor writer = here.actor("Fien", Role.EDITOR, here.board);
        room.fourEyes.switchTo(dora, here.board, true);
        int edition = room.drafts.save(dora, BOARD, SELF, WORDS, 0);
        room.publishing.publish(dora, BOARD, SELF, edition);
        room.proposals.sendBack(emil, BOARD, SELF, edition, "Korter.");

        assertThat(room.proposals.returnedTo(dora)).hasSize(1);
        assertThat(room.proposals.returnedTo(writer)).isEmpty();
    }

    @Test
    void it_is_nothing_that_a_school_has() {
        assertThatIllegalArgumentException().isThrownBy(() -> room.drafts.save(here.anna, CODE, SELF, WORDS, 0));
    }

    private void publish(DraftContent content) {
        int edition = room.drafts.save(dora, BOARD, SELF, content, 0);
        room.publishing.publish(dora, BOARD, SELF, edition);
    }

    private int edition() {
        return room.drafts.open(dora, BOARD, SELF).edition();
    }

    private Room at(String moment) {
        Room then = here.at(moment);
        then.people.put(dora.account(), dora);
        return then;
    }

    private Optional<String> words(String indicator) {
        return told(indicator).explanation().map(PublishedExplanation::body);
    }

    private IndicatorFigures told(String indicator) {
        Clock clock = Clock.fixed(Instant.parse(NOW), ZoneOffset.UTC);
        return PublishedIndicators.in(here.transaction.source(), Room.CATALOGUE, clock)
                .ofBoards(List.of(BOARD))
                .get(BOARD)
                .stream()
                .filter(shown -> shown.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static void assertNotAllowed(ThrowingCallable asked) {
        assertThatThrownBy(asked).isInstanceOf(NotAllowed.class);
    }

    private static void assertRefused(Why why, ThrowingCallable asked) {
        assertThatThrownBy(asked).isInstanceOfSatisfying(PublishingRefused.class, refused -> assertThat(refused.why())
                .isEqualTo(why));
    }
}
