package nl.openvensters.publication;

import static nl.openvensters.publication.BoardWithASchool.CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.jdbc.Turns;
import nl.openvensters.publication.PastEvent.Kind;
import nl.openvensters.publication.PlannedPublication.Failure;
import nl.openvensters.publication.Publishing.Outcome;
import nl.openvensters.publication.PublishingRefused.Why;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PublishingLaterIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String PUPILS = "leerlingen";
    private static final LocalDate THE_DAY = LocalDate.of(2025, 3, 10);
    private static final String THE_DAY_BEGINS = "2025-03-09T23:00:00Z";

    private BoardWithASchool here;
    private Room room;

    @BeforeEach
    void open() throws SQLException {
        here = new BoardWithASchool(DATABASE);
        room = here.at("2025-03-01T10:00:00Z");
    }

    @AfterEach
    void end() throws SQLException {
        here.transaction.end();
    }

    @Test
    void a_draft_goes_online_on_the_dutch_day_that_was_chosen_and_once() throws SQLException {
        assertThat(plan(save("Wij groeien."))).isEqualTo(Outcome.PLANNED);

        assertThat(due("2025-03-09T22:59:59Z")).isZero();
        assertThat(due(THE_DAY_BEGINS)).isEqualTo(1);
        assertThat(due(THE_DAY_BEGINS)).isZero();

        here.transaction.commit();
        assertThat(here.count("publication where account_id = %d and happened_on = '2025-03-10'"
                        .formatted(here.bas.account())))
                .isEqualTo(1);
        assertThat(room.later.find(here.bas, CODE, PUPILS)).isEmpty();
        assertThat(room.drafts.find(here.bas, CODE, PUPILS)).isEmpty();
    }

    @Test
    void a_day_has_to_come_and_within_a_year() {
        int version = save("Wij groeien.");
        for (LocalDate day : List.of(LocalDate.of(2025, 3, 1), LocalDate.of(2024, 3, 1), LocalDate.of(2026, 3, 2))) {
            assertThatThrownBy(() -> room.later.plan(here.bas, CODE, PUPILS, version, day))
                    .isInstanceOfSatisfying(
                            PublishingRefused.class, e -> assertThat(e.why()).isEqualTo(Why.NOT_A_DAY_TO_COME));
        }
    }

    @Test
    void a_day_that_was_let_go_does_nothing_and_both_are_in_the_history() {
        plan(save("Wij groeien."));

        room.later.cancel(here.anna, CODE, PUPILS);
        room.later.cancel(here.anna, CODE, PUPILS);

        assertThat(due(THE_DAY_BEGINS)).isZero();
        assertThat(room.past.events(here.anna, CODE, PUPILS))
                .filteredOn(event -> event.kind() == Kind.SCHEDULED || event.kind() == Kind.SCHEDULE_CANCELLED)
                .extracting(PastEvent::about)
                .containsExactly("2025-03-10", "2025-03-10");
    }

    @Test
    void a_change_after_choosing_the_day_undoes_it_and_says_so() {
        int version = save("Wij groeien.");
        plan(version);

        room.drafts.save(here.bas, CODE, PUPILS, DraftContent.words("<p>Anders.</p>"), version);

        assertThat(due(THE_DAY_BEGINS)).isZero();
        assertFailed(Failure.CHANGED);
    }

    @Test
    void who_may_no_longer_publish_does_not_publish_later_either() {
        plan(save("Wij groeien."));
        Room day = here.at(THE_DAY_BEGINS);
        day.people.put(here.bas.account(), new Actor(here.bas.account(), "Bas", List.of()));

        assertThat(day.due.publishDue(Turns.PLAIN)).isZero();

        assertFailed(Failure.NOT_ALLOWED);
    }

    @Test
    void publishing_by_hand_before_the_day_leaves_nothing_for_it() {
        int version = save("Wij groeien.");
        plan(version);

        room.publishing.publish(here.anna, CODE, PUPILS, version);

        assertThat(room.later.find(here.anna, CODE, PUPILS)).isEmpty();
        assertThat(due(THE_DAY_BEGINS)).isZero();
    }

    @Test
    void with_four_eyes_it_goes_online_on_the_day_once_it_is_approved() throws SQLException {
        fourEyes();
        int version = save("Wij groeien.");
        assertThat(plan(version)).isEqualTo(Outcome.PROPOSED);

        assertThat(room.proposals.approve(here.anna, CODE, PUPILS, version)).isEqualTo(Outcome.PLANNED);
        here.transaction.commit();
        assertThat(here.count("publication")).isZero();

        assertThat(due(THE_DAY_BEGINS)).isEqualTo(1);
        here.transaction.commit();
        assertThat(here.count("publication where account_id = %d and proposed_by = %d"
                        .formatted(here.anna.account(), here.bas.account())))
                .isEqualTo(1);
    }

    @Test
    void with_four_eyes_and_nobody_who_looked_it_stays_offline_and_waits_for_approval() {
        int version = save("Wij groeien.");
        plan(version);
        fourEyes();

        assertThat(due(THE_DAY_BEGINS)).isZero();

        assertFailed(Failure.NEEDS_APPROVAL);
        Room dayAfter = here.at("2025-03-11T10:00:00Z");
        assertThat(dayAfter.proposals.waitingFor(here.anna)).hasSize(1);
        assertThat(dayAfter.proposals.approve(here.anna, CODE, PUPILS, version)).isEqualTo(Outcome.PUBLISHED);
        assertThat(dayAfter.later.failures(here.bas)).isEmpty();
    }

    @Test
    void an_approver_who_left_does_not_count() {
        fourEyes();
        int version = save("Wij groeien.");
        plan(version);
        room.proposals.approve(here.anna, CODE, PUPILS, version);
        Room day = here.at(THE_DAY_BEGINS);
        day.people.put(here.bas.account(), here.bas);

        assertThat(day.due.publishDue(Turns.PLAIN)).isZero();

        assertFailed(Failure.NEEDS_APPROVAL);
    }

    @Test
    void whoever_proposed_it_stays_so_when_nobody_approved_in_time_whoever_chose_the_day() throws SQLException {
        fourEyes();
        Actor xenia = here.actor("Xenia", Role.SCHOOL_LEADER, here.school);
        int version = save("Wij groeien.");
        assertThat(room.publishing.publish(here.anna, CODE, PUPILS, version)).isEqualTo(Outcome.PROPOSED);
        assertThat(room.later.plan(xenia, CODE, PUPILS, version, THE_DAY)).isEqualTo(Outcome.PROPOSED);
        Room day = here.at(THE_DAY_BEGINS);
        day.people.put(xenia.account(), xenia);

        assertThat(day.due.publishDue(Turns.PLAIN)).isZero();

        assertFailed(Failure.NEEDS_APPROVAL);
        assertThatThrownBy(() -> day.proposals.approve(here.anna, CODE, PUPILS, version))
                .isInstanceOfSatisfying(
                        PublishingRefused.class, e -> assertThat(e.why()).isEqualTo(Why.OWN_PROPOSAL));
        assertThat(day.proposals.approve(xenia, CODE, PUPILS, version)).isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void what_came_back_with_a_remark_is_not_proposed_again_by_its_day() {
        fourEyes();
        int version = save("Wij groeien.");
        plan(version);
        room.proposals.sendBack(here.anna, CODE, PUPILS, version, "Noem het jaar.");

        assertThat(due(THE_DAY_BEGINS)).isZero();

        assertFailed(Failure.NEEDS_APPROVAL);
        Room dayAfter = here.at("2025-03-11T10:00:00Z");
        assertThat(dayAfter.proposals.waitingFor(here.anna)).isEmpty();
        assertThat(dayAfter.proposals.returnedTo(here.bas)).singleElement().satisfies(back -> assertThat(
                        back.judgement().orElseThrow().remark())
                .isEqualTo("Noem het jaar."));
    }

    private void fourEyes() {
        try {
            Actor director = here.actor("Dirk", Role.BOARD_ADMINISTRATOR, here.board);
            room.fourEyes.switchTo(director, here.board, true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertFailed(Failure failure) {
        assertThat(room.later.failures(here.anna)).singleElement().satisfies(failed -> assertThat(failed.failure())
                .contains(failure));
        assertThat(room.past.events(here.anna, CODE, PUPILS))
                .filteredOn(event -> event.kind() == Kind.SCHEDULE_FAILED)
                .singleElement()
                .satisfies(event -> assertThat(event.about()).isEqualTo(failure.name()));
    }

    private int save(String text) {
        return room.drafts.save(here.bas, CODE, PUPILS, DraftContent.words("<p>" + text + "</p>"), 0);
    }

    private Outcome plan(int version) {
        return room.later.plan(here.bas, CODE, PUPILS, version, THE_DAY);
    }

    private int due(String moment) {
        Room day = here.at(moment);
        day.people.put(here.anna.account(), here.anna);
        day.people.put(here.bas.account(), here.bas);
        return day.due.publishDue(Turns.PLAIN);
    }
}
