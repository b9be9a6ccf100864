package nl.openvensters.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import nl.openvensters.account.PastedList.Fault;
import nl.openvensters.account.PastedList.Line;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.database.OneTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A pasted list is looked at, and sent whole or in its good lines. */
class InvitingManyIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String TWO =
            "Sanne; sanne@school.example; schoolleider; 12AB00\nBo; bo@school.example; lezer; 12AB00";
    private static final String ONE_OF_ANOTHER = TWO + "\nEd; ed@school.example; lezer; 34CD00";

    private AccountWorld world;
    private Actor anna;

    @BeforeEach
    void begin() throws SQLException {
        DATABASE.renew();
        world = new AccountWorld(DATABASE.dataSource());
        anna = world.actor(world.anna);
    }

    @Test
    void looking_sends_nothing() throws SQLException {
        assertThat(preview(TWO)).hasSize(2).allMatch(Line::isGood);
        assertThat(invitations()).isZero();
    }

    @Test
    void a_good_list_goes_out_whole() throws SQLException {
        assertThat(send(TWO, false)).isEqualTo(2);
        assertThat(invitations()).isEqualTo(2);
        assertThat(world.data.number("select count(*) from outbox where kind = 'INVITATION'"))
                .isEqualTo(2);
    }

    @Test
    void a_list_with_a_fault_goes_out_only_when_that_is_said_and_then_without_it() throws SQLException {
        assertThat(preview(ONE_OF_ANOTHER).get(2).fault()).contains(Fault.UNKNOWN_SCHOOL);
        assertThat(send(ONE_OF_ANOTHER, false)).isZero();
        assertThat(invitations()).isZero();

        assertThat(send(ONE_OF_ANOTHER, true)).isEqualTo(2);
        assertThat(invitations()).isEqualTo(2);
    }

    @Test
    void a_list_that_is_more_than_an_hour_allows_sends_nothing() throws SQLException {
        for (int invited = 0; invited < MailThrottle.INVITER - 1; invited++) {
            world.mails.admitInvitation("x" + invited + "@x.example", world.anna);
        }
        assertThatThrownBy(() -> send(TWO, false)).isInstanceOf(TooManyAttempts.class);
        assertThat(invitations()).isZero();
    }

    @Test
    void who_manages_nobody_sees_nothing() throws SQLException {
        Actor reader = world.actor(world.account("r@x.example", "R", Role.READER, world.school));
        assertThatThrownBy(() -> world.in(at -> many(at).preview(reader, TWO))).isInstanceOf(NotAllowed.class);
    }

    private List<Line> preview(String pasted) {
        return world.in(at -> many(at).preview(anna, pasted));
    }

    private int send(String pasted, boolean alsoWithFaults) {
        return world.in(at -> many(at).send(anna, pasted, alsoWithFaults));
    }

    private InvitingMany many(OneTransaction at) {
        return new InvitingMany(world.invitations(at), new WorkplaceRepository(at.source()), world.clock());
    }

    private long invitations() throws SQLException {
        return world.data.number("select count(*) from invitation");
    }
}
