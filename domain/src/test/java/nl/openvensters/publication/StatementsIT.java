package nl.openvensters.publication;

import static nl.openvensters.publication.BoardWithASchool.CODE;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import nl.openvensters.database.EmbeddedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What each step costs in statements, so that none creeps in; docs/performance.md tells them. */
class StatementsIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String PUPILS = "leerlingen";

    private BoardWithASchool here;
    private Room room;
    private int edition;

    @BeforeEach
    void a_draft() throws SQLException {
        here = new BoardWithASchool(DATABASE);
        room = here.at("2025-03-01T10:00:00Z");
        edition = room.drafts.save(here.anna, CODE, PUPILS, DraftContent.words("<p>Eerst.</p>"), 0);
    }

    @AfterEach
    void end() throws SQLException {
        here.transaction.end();
    }

    @Test
    void the_page_of_an_indicator_opens_with_two_and_its_past_with_one() {
        assertThat(cost(() -> room.states.open(here.anna, CODE, PUPILS))).isEqualTo(1);
        assertThat(cost(() -> room.pages.of(here.anna, CODE, PUPILS))).isEqualTo(2);
        var opened = room.states.open(here.anna, CODE, PUPILS);
        assertThat(cost(() -> room.past.events(opened))).isEqualTo(1);
    }

    @Test
    void a_draft_is_saved_with_four() {
        assertThat(cost(() -> room.drafts.save(here.anna, CODE, PUPILS, DraftContent.words("<p>Anders.</p>"), edition)))
                .isEqualTo(4);
    }

    @Test
    void a_draft_is_published_with_eight() {
        assertThat(cost(() -> room.publishing.publish(here.anna, CODE, PUPILS, edition)))
                .isEqualTo(8);
    }

    private int cost(Runnable step) {
        int before = here.transaction.statements();
        step.run();
        return here.transaction.statements() - before;
    }
}
