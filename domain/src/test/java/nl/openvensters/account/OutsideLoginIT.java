package nl.openvensters.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.OutsidePerson.Claimed;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.mail.MailAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who logs in elsewhere: whose account it is, and what the other party's word does. */
class OutsideLoginIT {

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
    void who_is_known_by_the_address_is_known_by_the_name_of_the_other_party_from_then_on() {
        assertThat(enter(person("s-1", "anna@linde.example")).account()).isEqualTo(world.anna);
        assertThat(enter(person("s-1", "other@linde.example")).account()).isEqualTo(world.anna);
        assertThat(enter(person("s-1", null)).account()).isEqualTo(world.anna);
    }

    @Test
    void who_has_no_account_is_not_let_in_and_none_is_made_unless_that_is_set() throws SQLException {
        OutsidePerson eva = person("s-2", EVA, new Claimed(Role.SCHOOL_LEADER, "12AB00"));

        assertThat(refused(() -> enter(eva, Token.fresh(), false))).isEqualTo(NotLetIn.Why.UNKNOWN);
        assertThat(world.data.number("select count(*) from account where email = ?", EVA))
                .isZero();
        assertThat(enter(eva, Token.fresh(), true).grants())
                .containsExactly(new Grant(Role.SCHOOL_LEADER, world.school));
    }

    @Test
    void who_has_no_role_there_or_no_address_gets_no_account() {
        assertThat(refused(() -> enter(person("s-3", EVA)))).isEqualTo(NotLetIn.Why.UNKNOWN);
        assertThat(refused(() -> enter(person("s-3", EVA, new Claimed(Role.EDITOR, "99XX")))))
                .isEqualTo(NotLetIn.Why.UNKNOWN);
        assertThat(refused(() -> enter(person("s-3", null, new Claimed(Role.EDITOR, "12AB")))))
                .isEqualTo(NotLetIn.Why.UNKNOWN);
    }

    @Test
    void a_role_that_is_claimed_no_more_ends_and_one_that_people_gave_stays() {
        OutsidePerson both = person("s-4", "anna@linde.example", new Claimed(Role.EDITOR, "34CD"));

        assertThat(enter(both).grants())
                .containsExactlyInAnyOrder(
                        new Grant(Role.BOARD_ADMINISTRATOR, world.board), new Grant(Role.EDITOR, world.otherSchool));
        assertThat(enter(person("s-4", null)).grants())
                .containsExactly(new Grant(Role.BOARD_ADMINISTRATOR, world.board));
        assertThat(world.history()).contains("ROLE_GIVEN EDITOR 0", "ROLE_ENDED EDITOR 0");
    }

    @Test
    void no_claim_gives_a_role_that_holds_everywhere_or_does_not_fit_the_place() {
        assertThat(enter(person(
                                "s-5",
                                EVA,
                                new Claimed(Role.ADMINISTRATOR, "11111"),
                                new Claimed(Role.SECTOR_MONITOR, "12AB"),
                                new Claimed(Role.BOARD_ADMINISTRATOR, "12AB00"),
                                new Claimed(Role.SCHOOL_LEADER, "11111"),
                                new Claimed(Role.READER, "11111")))
                        .grants())
                .containsExactly(new Grant(Role.READER, world.board));
    }

    @Test
    void whose_account_reaches_everything_opens_it_with_its_own_password_only() throws SQLException {
        assertThat(refused(() -> enter(person("s-6", "root@platform.example")))).isEqualTo(NotLetIn.Why.OWN_PASSWORD);
        assertThat(world.data.number("select count(*) from outside_identity")).isZero();
    }

    @Test
    void who_got_the_address_of_somebody_else_does_not_get_the_account_with_it() {
        enter(person("s-20", "anna@linde.example"));

        assertThat(refused(() -> enter(person("s-21", "anna@linde.example")))).isEqualTo(NotLetIn.Why.UNKNOWN);
        assertThat(enter(person("s-20", null)).grants()).contains(new Grant(Role.BOARD_ADMINISTRATOR, world.board));
    }

    @Test
    void an_answer_lets_in_once() {
        Token answer = Token.fresh();
        enter(person("s-7", "anna@linde.example"), answer, false);

        assertThat(refused(() -> enter(person("s-7", "anna@linde.example"), answer, false)))
                .isEqualTo(NotLetIn.Why.SPENT);
    }

    @Test
    void an_account_that_ended_is_not_opened_again() {
        enter(person("s-8", "anna@linde.example"));
        world.in(at -> {
            world.leaving(at).leave(world.actor(world.anna), AccountWorld.PASSWORD, true, HERE);
            return null;
        });

        assertThat(refused(() -> enter(person("s-8", "anna@linde.example")))).isEqualTo(NotLetIn.Why.UNKNOWN);
    }

    @Test
    void who_was_made_this_way_has_no_password_here_and_gets_none_by_mail() {
        enter(person("s-9", EVA, new Claimed(Role.EDITOR, "12AB")));
        world.in(at -> {
            world.forgotten(at).ask(EVA);
            return null;
        });

        Optional<Actor> byPassword = world.in(at -> world.accounts(at).logIn(EVA, "elsewhere", HERE));

        assertThat(byPassword).isEmpty();
        assertThat(world.mailTo(EVA)).isEmpty();
    }

    @Test
    void no_second_step_is_asked_only_of_whom_the_other_party_says_that_it_was_taken() {
        Actor anna = enter(person("s-10", "anna@linde.example"));

        assertThat(stepOf(anna, false)).isEqualTo(SecondStep.SET_UP);
        assertThat(stepOf(anna, true)).isEqualTo(SecondStep.DONE);
    }

    private SecondStep stepOf(Actor actor, boolean vouched) {
        String key = world.in(at -> world.sessions(at).begin(actor, "Firefox", vouched));
        return world.in(at -> world.sessions(at).enter(key)).orElseThrow().step();
    }

    private static OutsidePerson person(String subject, String email, Claimed... roles) {
        return new OutsidePerson(
                "https://login.example",
                subject,
                Optional.ofNullable(email).flatMap(MailAddress::of),
                "Eva",
                List.of(roles));
    }

    private Actor enter(OutsidePerson person) {
        return enter(person, Token.fresh(), true);
    }

    private Actor enter(OutsidePerson person, Token answer, boolean making) {
        return world.in(at -> world.outside(at).enter(person, answer, making));
    }

    private static NotLetIn.Why refused(Runnable entering) {
        var why = new NotLetIn.Why[1];
        assertThatThrownBy(entering::run).isInstanceOfSatisfying(NotLetIn.class, no -> why[0] = no.why());
        return why[0];
    }
}
