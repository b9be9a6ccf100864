package nl.openvensters.publication;

import static nl.openvensters.publication.BoardWithASchool.CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import nl.openvensters.account.Actor;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.publication.PastEvent.Kind;
import nl.openvensters.publication.Publishing.Outcome;
import nl.openvensters.publication.PublishingRefused.Why;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FourEyesIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String PUPILS = "leerlingen";

    private BoardWithASchool here;
    private Room room;
    private Actor director;

    @BeforeEach
    void a_board_that_wants_four_eyes() throws SQLException {
        here = new BoardWithASchool(DATABASE);
        room = here.at("2025-03-01T10:00:00Z");
        director = here.actor("Dirk", Role.BOARD_ADMINISTRATOR, here.board);
        room.fourEyes.switchTo(director, here.board, true);
    }

    @AfterEach
    void end() throws SQLException {
        here.transaction.end();
    }

    @Test
    void what_one_proposes_goes_online_when_another_approves() throws SQLException {
        int version = proposed();

        assertThat(room.proposals.waitingFor(here.anna)).singleElement().satisfies(proposal -> {
            assertThat(proposal.subject().value()).isEqualTo(CODE.value());
            assertThat(proposal.by().name()).isEqualTo("Bas");
        });
        assertThat(room.proposals.waitingFor(director)).hasSize(1);
        assertThat(room.proposals.waitingFor(here.bas)).isEmpty();
        here.transaction.commit();
        assertThat(here.count("publication")).isZero();

        assertThat(room.proposals.approve(here.anna, CODE, PUPILS, version)).isEqualTo(Outcome.PUBLISHED);
        assertThat(room.proposals.approve(here.anna, CODE, PUPILS, version)).isEqualTo(Outcome.UNCHANGED);

        assertThat(room.proposals.waitingFor(here.anna)).isEmpty();
        assertThat(room.past.events(here.anna, CODE, PUPILS))
                .filteredOn(event -> event.kind() == Kind.APPROVED)
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.by()).contains("Anna");
                    assertThat(event.proposer()).contains("Bas");
                });
        here.transaction.commit();
        assertThat(here.count("publication where account_id = %d and proposed_by = %d"
                        .formatted(here.anna.account(), here.bas.account())))
                .isEqualTo(1);
    }

    @Test
    void nobody_approves_his_own_proposal_not_even_who_runs_the_board() {
        int version = save("Van de directeur.");
        assertThat(room.publishing.publish(director, CODE, PUPILS, version)).isEqualTo(Outcome.PROPOSED);

        refused(Why.OWN_PROPOSAL, () -> room.proposals.approve(director, CODE, PUPILS, version));
        refused(Why.OWN_PROPOSAL, () -> room.proposals.sendBack(director, CODE, PUPILS, version, "Beter."));
        assertThat(room.proposals.waitingFor(director)).isEmpty();
        assertThatThrownBy(() -> room.proposals.approve(here.bas, CODE, PUPILS, version))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void what_is_sent_back_waits_for_its_writer_with_the_remark_until_it_is_proposed_again() {
        int version = proposed();
        refused(Why.NO_REMARK, () -> room.proposals.sendBack(here.anna, CODE, PUPILS, version, " "));

        room.proposals.sendBack(here.anna, CODE, PUPILS, version, "Noem het jaar.");

        assertThat(room.proposals.waitingFor(director)).isEmpty();
        assertThat(room.proposals.returnedTo(here.bas)).singleElement().satisfies(back -> assertThat(
                        back.judgement().orElseThrow().remark())
                .isEqualTo("Noem het jaar."));
        refused(Why.NOT_PROPOSED, () -> room.proposals.approve(here.anna, CODE, PUPILS, version));
        int better = room.drafts.save(here.bas, CODE, PUPILS, DraftContent.words("<p>In 2024.</p>"), version);
        assertThat(room.proposals.find(here.bas, CODE, PUPILS)).isPresent();

        room.publishing.publish(here.bas, CODE, PUPILS, better);

        assertThat(room.proposals.returnedTo(here.bas)).isEmpty();
        assertThat(room.proposals.waitingFor(here.anna)).hasSize(1);
        assertThat(room.past.events(here.anna, CODE, PUPILS))
                .filteredOn(event -> event.kind() == Kind.RETURNED)
                .singleElement()
                .satisfies(event -> assertThat(event.remark()).isEqualTo("Noem het jaar."));
    }

    @Test
    void a_change_of_the_draft_withdraws_the_proposal() {
        int version = proposed();

        room.drafts.save(here.bas, CODE, PUPILS, DraftContent.words("<p>Anders.</p>"), version);

        assertThat(room.proposals.waitingFor(here.anna)).isEmpty();
        assertThatThrownBy(() -> room.proposals.approve(here.anna, CODE, PUPILS, version))
                .isInstanceOf(DraftClash.class);
        assertThat(room.past.events(here.anna, CODE, PUPILS))
                .extracting(PastEvent::kind)
                .contains(Kind.PROPOSED, Kind.PROPOSAL_WITHDRAWN);
    }

    @Test
    void proposing_twice_is_proposing_once_and_a_proposal_can_be_taken_back() {
        int version = proposed();
        assertThat(room.publishing.publish(here.bas, CODE, PUPILS, version)).isEqualTo(Outcome.PROPOSED);
        assertThat(room.past.events(here.anna, CODE, PUPILS))
                .filteredOn(event -> event.kind() == Kind.PROPOSED)
                .hasSize(1);

        room.proposals.takeBack(here.bas, CODE, PUPILS);

        assertThat(room.proposals.waitingFor(here.anna)).isEmpty();
        assertThat(room.drafts.find(here.bas, CODE, PUPILS)).isPresent();
    }

    @Test
    void the_clock_asks_nobody() throws SQLException {
        here.data.update(
                "insert into arrival (subject_id, indicator_id, import_run_id, arrived_on, publish_on)"
                        + " values (?, 'leerlingen', ?, '2025-01-01', '2025-03-01')",
                here.school,
                here.run);
        proposed();

        assertThat(room.automatic.publishDue()).isEqualTo(1);
        assertThat(room.proposals.waitingFor(here.anna)).hasSize(1);
    }

    @Test
    void switched_off_everybody_publishes_again_and_the_switch_is_in_the_history() throws SQLException {
        int version = proposed();
        room.fourEyes.switchTo(director, here.board, false);
        room.fourEyes.switchTo(director, here.board, false);

        assertThat(room.publishing.publish(here.bas, CODE, PUPILS, version)).isEqualTo(Outcome.PUBLISHED);
        assertThat(room.proposals.waitingFor(here.anna)).isEmpty();
        assertThatThrownBy(() -> room.fourEyes.switchTo(here.anna, here.board, true))
                .isInstanceOf(NotAllowed.class);
        here.transaction.commit();
        assertThat(here.count("history where what = 'FOUR_EYES_CHANGED' and subject_id = " + here.board))
                .isEqualTo(2);
    }

    private int save(String text) {
        return room.drafts.save(here.bas, CODE, PUPILS, DraftContent.words("<p>" + text + "</p>"), 0);
    }

    private int proposed() {
        int version = save("Wij groeien.");
        assertThat(room.publishing.publish(here.bas, CODE, PUPILS, version)).isEqualTo(Outcome.PROPOSED);
        return version;
    }

    private static void refused(Why why, Runnable asked) {
        assertThatThrownBy(asked::run).isInstanceOfSatisfying(PublishingRefused.class, e -> assertThat(e.why())
                .isEqualTo(why));
    }
}
