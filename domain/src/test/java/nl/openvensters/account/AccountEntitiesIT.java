package nl.openvensters.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.database.OneTransaction;
import nl.openvensters.school.SubjectKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How accounts are kept: clashes, moments, and how many statements the requests of every day take. */
class AccountEntitiesIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Origin HERE = Origin.of("192.0.2.1");
    private static final String EVA = "eva@vlier.example";

    private AccountWorld world;

    @BeforeEach
    void begin() throws SQLException {
        DATABASE.renew();
        world = new AccountWorld(DATABASE.dataSource());
    }

    @Test
    void what_the_database_reads_as_an_address_is_not_one() {
        for (String typed : List.of("ánna@linde.example", "anna@línde.example", "anna@linde.exampľe")) {
            Optional<Actor> entered = world.in(at -> world.accounts(at).logIn(typed, AccountWorld.PASSWORD, HERE));
            assertThat(entered).as(typed).isEmpty();
        }
    }

    @Test
    void of_two_changes_at_once_the_second_is_refused() throws SQLException {
        OneTransaction first = new OneTransaction(DATABASE.dataSource());
        OneTransaction second = new OneTransaction(DATABASE.dataSource());
        Actor anna = world.actor(world.anna);
        world.own(first).rename(anna, "Anna de Boer");
        world.own(second).rename(anna, "Anna Bakker");
        first.end();

        assertThatThrownBy(second::end)
                .isInstanceOf(RollbackException.class)
                .hasCauseInstanceOf(OptimisticLockException.class);
        assertThat(world.actor(world.anna).name()).isEqualTo("Anna de Boer");
    }

    /** In the Netherlands there is no half past two on this day; what is kept is UTC, where there is. */
    @Test
    void a_moment_in_the_hour_that_the_clock_skips_is_kept_as_it_is() throws SQLException {
        world.now = Instant.parse("2026-03-29T02:30:00.123456Z");
        world.in(at -> world.sessions(at).begin(world.actor(world.anna), "Firefox"));

        assertThat(world.data.number(
                        "select count(*) from portal_session where created_at = '2026-03-29 02:30:00.123456'"))
                .isEqualTo(1);
        Entered anna = new Entered(0, world.actor(world.anna), "", SecondStep.DONE, false);
        assertThat(world.in(at -> world.sessions(at).mine(anna)).get(0).created())
                .isEqualTo("2026-03-29T02:30:00.123456");
    }

    @Test
    void logging_in_takes_four_statements_and_each_request_after_it_one() {
        Actor anna = world.in(at -> world.accounts(at).logIn("anna@linde.example", AccountWorld.PASSWORD, HERE))
                .orElseThrow();
        assertThat(world.statements()).isEqualTo(2);
        String key = world.in(at -> world.sessions(at).begin(anna, "Firefox"));
        assertThat(world.statements()).isEqualTo(2);

        Optional<Entered> entered = world.in(at -> world.sessions(at).enter(key));
        assertThat(world.statements()).isEqualTo(1);
        assertThat(entered.orElseThrow().actor()).isEqualTo(anna);
    }

    @Test
    void of_which_kind_a_place_is_is_known_also_of_who_only_writes_there_and_asked_once() throws SQLException {
        long eva = world.account(EVA, "Eva", Role.EDITOR, world.school);
        world.in(at -> {
            var kinds = new PlaceKinds(at.source());
            for (int request = 0; request < 2; request++) {
                Actor actor = kinds.of(world.actor(eva));
                assertThat(actor.subjects(SubjectKind.SCHOOL)).containsExactly(world.school);
                assertThat(actor.subjects(SubjectKind.PARTNERSHIP)).isEmpty();
                assertThat(actor.isOnlyAt(SubjectKind.SCHOOL)).isTrue();
            }
            return null;
        });
        assertThat(world.statements()).isLessThanOrEqualTo(1);
    }

    @Test
    void inviting_and_accepting_take_no_more_statements_than_they_have_to() {
        invite("first@vlier.example");
        invite(EVA);
        assertThat(world.statements()).as("inviting").isEqualTo(5);
        String token = world.tokenTo(EVA);

        world.in(at -> world.invitations(at).read(token));
        assertThat(world.statements()).as("reading").isEqualTo(4);
        world.in(at -> world.invitations(at).join(token, "Eva", "vijf paarse gieters"));
        assertThat(world.statements()).as("joining").isLessThanOrEqualTo(9);
    }

    @Test
    void giving_and_ending_a_role_take_at_most_seven_statements() throws SQLException {
        long eva = world.account(EVA, "Eva", Role.EDITOR, world.school);
        Actor anna = world.actor(world.anna);
        give(anna, eva);
        assertThat(world.statements()).as("giving").isLessThanOrEqualTo(7);
        long grant = world.grantOf(eva, Role.READER);
        world.in(at -> {
            world.givingRoles(at).end(anna, grant, false);
            return null;
        });
        assertThat(world.statements()).as("ending").isLessThanOrEqualTo(6);
    }

    @Test
    void asking_for_a_new_password_takes_as_many_statements_for_an_address_that_nobody_has() {
        ask("anna@linde.example");
        int known = world.statements();
        ask("niemand@linde.example");

        assertThat(known).isEqualTo(4);
        assertThat(world.statements()).isEqualTo(known);
    }

    private void invite(String email) {
        Actor anna = world.actor(world.anna);
        world.in(at -> {
            world.invitations(at).invite(anna, email, Role.EDITOR, world.school);
            return null;
        });
    }

    private void give(Actor by, long account) {
        world.in(at -> {
            world.givingRoles(at).give(by, account, Role.READER, world.school);
            return null;
        });
    }

    private void ask(String email) {
        world.in(at -> {
            world.forgotten(at).ask(email);
            return null;
        });
    }
}
