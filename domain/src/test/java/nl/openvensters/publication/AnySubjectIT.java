package nl.openvensters.publication;

import static nl.openvensters.publication.BoardWithASchool.CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import nl.openvensters.account.Actor;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.Period;
import nl.openvensters.jdbc.Turns;
import nl.openvensters.publication.Publishing.Outcome;
import nl.openvensters.school.BoardNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The rules of publishing for a subject that is no school: a board that explains its own balance sheet. */
class AnySubjectIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final BoardNumber BOARD = new BoardNumber("41234");
    private static final String BALANCE = "balans";
    private static final DraftContent WORDS = DraftContent.words("<p>Wij sparen voor een gebouw.</p>");

    private BoardWithASchool here;
    private Room room;
    private Actor dora;
    private Actor emil;

    @BeforeEach
    void a_balance_sheet() throws SQLException {
        here = new BoardWithASchool(DATABASE);
        here.data.figure(
                here.run,
                here.board,
                "balans.posten",
                Period.ofYear(2023),
                null,
                Cells.of(Map.of("Voorzieningen", FigureValue.of(125000))));
        dora = here.actor("Dora", Role.BOARD_ADMINISTRATOR, here.board);
        emil = here.actor("Emil", Role.BOARD_ADMINISTRATOR, here.board);
        room = here.at("2025-03-01T10:00:00Z");
    }

    @AfterEach
    void end() throws SQLException {
        here.transaction.end();
    }

    @Test
    void is_drafted_published_withdrawn_and_restored() {
        int edition = room.drafts.save(dora, BOARD, BALANCE, WORDS, 0);
        assertThat(room.publishing.publish(dora, BOARD, BALANCE, edition)).isEqualTo(Outcome.PUBLISHED);
        room.publishing.withdraw(emil, BOARD, BALANCE, "Er zit een fout in.");

        assertThat(room.drafts.open(dora, BOARD, BALANCE).content()).isEqualTo(WORDS);
        assertThat(room.past.events(dora, BOARD, BALANCE))
                .extracting(PastEvent::kind)
                .contains(PastEvent.Kind.PUBLISHED, PastEvent.Kind.WITHDRAWN);
    }

    @Test
    void clashes_with_both_texts() {
        room.drafts.save(dora, BOARD, BALANCE, WORDS, 0);

        assertThatThrownBy(() -> room.drafts.save(emil, BOARD, BALANCE, DraftContent.words("<p>Anders.</p>"), 0))
                .isInstanceOfSatisfying(DraftClash.class, clash -> {
                    assertThat(clash.theirs().content()).isEqualTo(WORDS);
                    assertThat(clash.theirs().editedBy()).isEqualTo("Dora");
                });
    }

    @Test
    void waits_for_a_second_person_where_the_board_wants_one() {
        room.fourEyes.switchTo(dora, here.board, true);
        int edition = room.drafts.save(dora, BOARD, BALANCE, WORDS, 0);

        assertThat(room.publishing.publish(dora, BOARD, BALANCE, edition)).isEqualTo(Outcome.PROPOSED);
        assertThat(room.proposals.waitingFor(emil)).hasSize(1);
        assertThat(room.proposals.approve(emil, BOARD, BALANCE, edition)).isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void goes_online_on_a_chosen_day() {
        int edition = room.drafts.save(dora, BOARD, BALANCE, WORDS, 0);
        room.later.plan(dora, BOARD, BALANCE, edition, LocalDate.of(2025, 3, 10));
        Room day = here.at("2025-03-10T10:00:00Z");
        day.people.put(dora.account(), dora);

        assertThat(day.due.publishDue(Turns.PLAIN)).isEqualTo(1);
    }

    @Test
    void is_up_to_who_runs_the_board() throws SQLException {
        Actor writer = here.actor("Fien", Role.EDITOR, here.board);

        assertThatThrownBy(() -> room.drafts.open(here.anna, BOARD, BALANCE)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> room.drafts.save(writer, BOARD, BALANCE, WORDS, 0))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void is_nothing_that_a_school_has() {
        assertThatIllegalArgumentException().isThrownBy(() -> room.drafts.save(dora, CODE, BALANCE, WORDS, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> room.drafts.open(dora, BOARD, "leerlingen"));
    }
}
