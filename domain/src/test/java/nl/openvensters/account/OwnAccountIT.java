package nl.openvensters.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import nl.openvensters.account.PeopleRefused.Why;
import nl.openvensters.database.EmbeddedDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OwnAccountIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String ANNA = "anna@linde.example";
    private static final String BOB = "bob@eik.example";
    private static final String NEW = "anna@nieuw.example";
    private static final String STRONG = "vijf paarse gieters";

    private AccountWorld world;

    @BeforeEach
    void begin() throws SQLException {
        DATABASE.renew();
        world = new AccountWorld(DATABASE.dataSource());
    }

    @Test
    void a_forgotten_password_is_set_by_a_link_that_works_once_and_for_an_hour() {
        ask(" Anna@Linde.example");
        String token = world.tokenTo(ANNA);
        world.pass(AccountLink.Purpose.PASSWORD.valid().minusSeconds(1));
        set(token, STRONG);

        assertThat(matches(STRONG)).isTrue();
        assertThat(world.mailTo(ANNA)).containsExactly("Kies een nieuw wachtwoord", "Je wachtwoord is veranderd");
        assertThat(world.history()).containsExactly("PASSWORD_CHANGED FORGOTTEN " + world.anna);
        assertThatThrownBy(() -> set(token, STRONG)).isInstanceOf(LinkExpired.class);

        ask(ANNA);
        String slow = world.tokenTo(ANNA);
        world.pass(AccountLink.Purpose.PASSWORD.valid());
        assertThatThrownBy(() -> set(slow, STRONG)).isInstanceOf(LinkExpired.class);
    }

    @Test
    void a_newer_link_replaces_the_older_one_and_a_weak_password_keeps_it_good() {
        ask(ANNA);
        String first = world.tokenTo(ANNA);
        ask(ANNA);
        String second = world.tokenTo(ANNA);

        assertThatThrownBy(() -> set(first, STRONG)).isInstanceOf(LinkExpired.class);
        assertThatThrownBy(() -> set(second, "anna linde 2026")).isInstanceOf(WeakPassword.class);
        set(second, STRONG);
        assertThat(matches(STRONG)).isTrue();
    }

    @Test
    void an_unknown_address_costs_the_same_work_and_sends_nothing() throws SQLException {
        ask("niemand@linde.example");
        assertThat(world.data.number("select count(*) from account_link")).isEqualTo(1);
        assertThat(world.data.number("select count(*) from outbox")).isEqualTo(1);
        assertThat(world.data.number("select count(*) from outbox where ended_at is null"))
                .isZero();

        ask(ANNA);
        assertThat(world.data.number("select count(*) from account_link")).isEqualTo(2);
        assertThat(world.data.number("select count(*) from outbox")).isEqualTo(2);
    }

    @Test
    void an_address_that_only_looks_like_somebodys_opens_nothing_of_theirs() {
        ask("anna@línde.example");

        assertThat(world.mailTo("anna@xn--lnde-vpa.example")).isEmpty();
        assertThat(world.mailTo(ANNA)).isEmpty();
    }

    @Test
    void a_mailbox_is_not_filled_and_nobody_else_is_kept_from_asking() {
        for (int i = 0; i < MailThrottle.MAILBOX + 4; i++) {
            ask(ANNA);
        }
        assertThat(world.mailTo(ANNA)).hasSize(MailThrottle.MAILBOX);

        // However much was asked for from where she sits.
        ask(BOB);
        assertThat(world.mailTo(BOB)).hasSize(1);
        world.pass(MailThrottle.WINDOW);
        ask(ANNA);
        assertThat(world.mailTo(ANNA)).hasSize(MailThrottle.MAILBOX + 1);
    }

    @Test
    void changing_the_password_asks_the_old_one_and_is_slow_to_guess() {
        for (int i = 0; i < LoginThrottle.FREE; i++) {
            assertThatThrownBy(() -> change("niet dit", STRONG))
                    .isInstanceOfSatisfying(
                            PeopleRefused.class, e -> assertThat(e.why()).isEqualTo(Why.WRONG_PASSWORD));
        }
        assertThatThrownBy(() -> change(AccountWorld.PASSWORD, STRONG)).isInstanceOf(TooManyAttempts.class);
        world.pass(Duration.ofMinutes(15));

        change(AccountWorld.PASSWORD, STRONG);

        assertThat(matches(STRONG)).isTrue();
        assertThat(world.mailTo(ANNA)).containsExactly("Je wachtwoord is veranderd");
    }

    @Test
    void an_address_changes_once_the_new_one_is_confirmed_and_the_old_one_is_told() {
        askEmail(" Anna@Nieuw.example ");
        assertThat(world.mailTo(ANNA)).containsExactly("Er is gevraagd je e-mailadres te veranderen");
        assertThat(world.lastMailTo(NEW)).contains("Hallo Anna", "een dag lang");
        String token = world.tokenTo(NEW);
        assertThat(world.<Optional<String>>in(source -> world.own(source).newEmail(token)))
                .contains(NEW);
        assertThat(email()).isEqualTo(ANNA);

        confirm(token);

        assertThat(email()).isEqualTo(NEW);
        assertThat(world.mailTo(ANNA)).last().isEqualTo("Je e-mailadres is veranderd");
        assertThat(world.history()).containsExactly("EMAIL_CHANGED " + world.anna);
        assertThatThrownBy(() -> confirm(token)).isInstanceOf(LinkExpired.class);
    }

    @Test
    void an_address_that_somebody_has_gets_a_mail_and_nobody_else_is_told() {
        askEmail("bob@eik.example");

        assertThat(world.mailTo("bob@eik.example")).containsExactly("Dit e-mailadres is al in gebruik");
        assertThat(world.lastMailTo("bob@eik.example")).doesNotContain("Anna", "sleutel=");
    }

    @Test
    void a_new_password_ends_a_change_of_address_that_a_thief_began() {
        askEmail(NEW);
        String token = world.tokenTo(NEW);
        change(AccountWorld.PASSWORD, STRONG);

        assertThatThrownBy(() -> confirm(token)).isInstanceOf(LinkExpired.class);
    }

    @Test
    void a_link_for_one_thing_is_no_good_for_another() {
        ask(ANNA);
        String token = world.tokenTo(ANNA);

        assertThatThrownBy(() -> confirm(token)).isInstanceOf(LinkExpired.class);
        askEmail(NEW);
        String other = world.tokenTo(NEW);
        assertThatThrownBy(() -> set(other, STRONG)).isInstanceOf(LinkExpired.class);
    }

    @Test
    void who_leaves_is_forgotten_but_what_they_did_stays() throws SQLException {
        world.account("carla@linde.example", "Carla", Role.BOARD_ADMINISTRATOR, world.board);
        leave(world.anna, false);

        assertThat(world.data.number(
                        "select count(*) from account where id = ? and name = 'oud-medewerker' and password_hash is null"
                                + " and ended_at is not null and email not like '%anna%'",
                        world.anna))
                .isEqualTo(1);
        assertThat(world.data.number(
                        "select count(*) from role_grant where account_id = ? and ended_at is null", world.anna))
                .isZero();
        assertThat(world.mailTo(ANNA)).containsExactly("Je account is beëindigd");
        assertThat(world.history())
                .containsExactly("ROLE_ENDED BOARD_ADMINISTRATOR " + world.anna, "ACCOUNT_ENDED " + world.anna);
        world.account(ANNA, "Een andere Anna", Role.READER, world.board);
    }

    @Test
    void the_last_administrator_leaves_a_board_on_purpose_and_the_platform_never() {
        refusedToLeave(Why.BOARD_LAST, world.anna, false);
        leave(world.anna, true);
        refusedToLeave(Why.PLATFORM_LAST, world.root, true);
    }

    private void refusedToLeave(Why why, long account, boolean sure) {
        assertThatThrownBy(() -> leave(account, sure))
                .isInstanceOfSatisfying(
                        PeopleRefused.class, e -> assertThat(e.why()).isEqualTo(why));
    }

    private void leave(long account, boolean sure) {
        Actor who = world.actor(account);
        world.in(source -> {
            world.leaving(source).leave(who, AccountWorld.PASSWORD, sure, Origin.of("192.0.2.1"));
            return null;
        });
    }

    private void ask(String email) {
        world.in(source -> {
            world.forgotten(source).ask(email);
            return null;
        });
    }

    private void set(String token, String password) {
        world.in(source -> {
            world.forgotten(source).set(token, password);
            return null;
        });
    }

    private void change(String old, String wanted) {
        world.in(source -> {
            world.own(source).changePassword(world.actor(world.anna), old, wanted, Origin.of("192.0.2.1"));
            return null;
        });
    }

    private void askEmail(String wanted) {
        world.in(source -> {
            world.own(source).askEmail(world.actor(world.anna), AccountWorld.PASSWORD, wanted, Origin.of("192.0.2.1"));
            return null;
        });
    }

    private void confirm(String token) {
        world.in(source -> {
            world.own(source).confirmEmail(token);
            return null;
        });
    }

    private String email() {
        return world.in(source -> world.own(source).email(world.actor(world.anna)));
    }

    private boolean matches(String password) {
        return world.in(at -> new AccountRepository(at.entities())
                .byId(world.anna)
                .orElseThrow()
                .opensWith(password, false));
    }
}
