package nl.openvensters.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import nl.openvensters.database.EmbeddedDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InvitationsIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String EVA = "eva@vlier.example";
    private static final String STRONG = "vijf paarse gieters";

    private AccountWorld world;

    @BeforeEach
    void begin() throws SQLException {
        DATABASE.renew();
        world = new AccountWorld(DATABASE.dataSource());
    }

    @Test
    void who_is_invited_has_the_role_only_after_accepting() throws SQLException {
        invite(world.anna, " Eva@Vlier.example ", Role.SCHOOL_LEADER, world.school);
        String mail = world.lastMailTo(EVA);
        String token = world.tokenTo(EVA);

        assertThat(mail).contains("Anna nodigt je uit als schoolleider van De Vlier", "zondag 29 november");
        assertThat(read(token)).isEqualTo(new Invitations.Invited(EVA, Role.SCHOOL_LEADER, "De Vlier", "Anna", false));
        assertThat(world.data.number("select count(*) from role_grant where role = 'SCHOOL_LEADER'"))
                .isZero();

        long eva = world.in(source -> world.invitations(source).join(token, " Eva  de Wit ", STRONG));

        assertThat(world.actor(eva))
                .isEqualTo(new Actor(eva, "Eva de Wit", List.of(new Grant(Role.SCHOOL_LEADER, world.school))));
        assertThat(world.<Boolean>in(source -> world.own(source).isWelcomeDue(world.actor(eva))))
                .isTrue();
        assertThat(world.history())
                .containsExactly("INVITED SCHOOL_LEADER " + world.anna, "INVITATION_ACCEPTED SCHOOL_LEADER " + eva);
        assertThat(world.data.number("select count(*) from invitation where email is not null"))
                .isZero();
    }

    @Test
    void a_link_works_once_and_for_a_week() {
        invite(world.anna, EVA, Role.EDITOR, world.board);
        String token = world.tokenTo(EVA);
        world.in(source -> world.invitations(source).join(token, "Eva", STRONG));
        isDead(token);

        invite(world.anna, "tom@vlier.example", Role.EDITOR, world.board);
        String slow = world.tokenTo("tom@vlier.example");
        world.pass(Invitation.VALID.minusSeconds(1));
        assertThat(read(slow)).isNotNull();
        world.pass(Duration.ofSeconds(1));
        isDead(slow);
    }

    @Test
    void a_link_that_was_sent_again_or_taken_back_opens_nothing() throws SQLException {
        invite(world.anna, EVA, Role.EDITOR, world.board);
        String first = world.tokenTo(EVA);
        long id = world.data.number("select max(id) from invitation");
        world.in(source -> {
            world.invitations(source).resend(world.actor(world.anna), id);
            return null;
        });
        String second = world.tokenTo(EVA);

        isDead(first);
        assertThat(read(second)).isNotNull();
        world.in(source -> {
            world.invitations(source).revoke(world.actor(world.anna), id);
            return null;
        });
        isDead(second);
        assertThat(world.history()).last().asString().startsWith("INVITATION_REVOKED EDITOR");
    }

    @Test
    void asking_the_same_again_replaces_the_question() throws SQLException {
        invite(world.anna, EVA, Role.EDITOR, world.board);
        invite(world.anna, EVA, Role.EDITOR, world.board);

        assertThat(world.data.number("select count(*) from invitation")).isEqualTo(1);
        assertThat(world.mailTo(EVA)).hasSize(2);
    }

    @Test
    void who_has_an_account_takes_the_role_with_it() {
        invite(world.anna, "bob@eik.example", Role.READER, world.school);
        String token = world.tokenTo("bob@eik.example");

        assertThat(read(token).known()).isTrue();
        assertThatThrownBy(() -> world.in(source -> world.invitations(source).join(token, "Bob", STRONG)))
                .isInstanceOfSatisfying(
                        PeopleRefused.class, e -> assertThat(e.why()).isEqualTo(PeopleRefused.Why.HAS_ACCOUNT));
        accept(world.bob, token);
        assertThat(world.actor(world.bob).grants())
                .containsExactly(
                        new Grant(Role.BOARD_ADMINISTRATOR, world.otherBoard), new Grant(Role.READER, world.school));
    }

    @Test
    void nobody_comes_back_by_an_invitation_of_their_own() throws SQLException {
        long carl = world.account("carl@linde.example", "Carl", Role.BOARD_ADMINISTRATOR, world.board);
        invite(carl, "carl@home.example", Role.BOARD_ADMINISTRATOR, world.board);
        String token = world.tokenTo("carl@home.example");
        long grant = world.grantOf(carl, Role.BOARD_ADMINISTRATOR);
        world.in(source -> {
            world.givingRoles(source).end(world.actor(world.anna), grant, false);
            return null;
        });

        isDead(token);
    }

    @Test
    void a_token_is_kept_as_a_hash_only() throws SQLException {
        invite(world.anna, EVA, Role.EDITOR, world.board);
        String token = world.tokenTo(EVA);

        assertThat(world.data.number("select count(*) from invitation where token_hash = ?", token))
                .isZero();
        assertThat(world.data.number("select count(*) from invitation where token_hash = sha2(?, 256)", token))
                .isEqualTo(1);
    }

    @Test
    void a_weak_password_or_no_name_keeps_the_link_good() {
        invite(world.anna, EVA, Role.EDITOR, world.board);
        String token = world.tokenTo(EVA);

        assertThatThrownBy(() -> world.in(source -> world.invitations(source).join(token, "Eva", "kort")))
                .isInstanceOf(WeakPassword.class);
        assertThatThrownBy(() -> world.in(source -> world.invitations(source).join(token, "  ", STRONG)))
                .isInstanceOf(PeopleRefused.class);
        assertThat(read(token)).isNotNull();
    }

    @Test
    void an_address_to_which_headers_can_be_added_is_refused() {
        for (String address : List.of("eva@x.example\r\nBcc: a@b.example", "eva@x.example,b@c.example", "eva", "")) {
            assertThatThrownBy(() -> invite(world.anna, address, Role.EDITOR, world.board))
                    .isInstanceOfSatisfying(
                            PeopleRefused.class, e -> assertThat(e.why()).isEqualTo(PeopleRefused.Why.NO_ADDRESS));
        }
    }

    @Test
    void nobody_fills_a_mailbox_with_invitations_nor_sends_hundreds_in_an_hour() {
        for (int sent = 0; sent < MailThrottle.INVITED; sent++) {
            invite(world.anna, EVA, Role.EDITOR, world.board);
        }
        assertThatThrownBy(() -> invite(world.bob, EVA, Role.EDITOR, world.otherBoard))
                .isInstanceOfSatisfying(
                        TooManyAttempts.class, e -> assertThat(e.waitFor()).isEqualTo(MailThrottle.WINDOW));
        for (int sent = MailThrottle.INVITED; sent < MailThrottle.INVITER; sent++) {
            invite(world.anna, "n" + sent + "@linde.example", Role.READER, world.board);
        }
        assertThatThrownBy(() -> invite(world.anna, "nog@linde.example", Role.READER, world.board))
                .isInstanceOf(TooManyAttempts.class);

        world.pass(MailThrottle.WINDOW);
        invite(world.anna, EVA, Role.EDITOR, world.board);
    }

    private void invite(long by, String email, Role role, long subject) {
        world.in(source -> {
            world.invitations(source).invite(world.actor(by), email, role, subject);
            return null;
        });
    }

    private Invitations.Invited read(String token) {
        return world.in(source -> world.invitations(source).read(token)).orElse(null);
    }

    private void accept(long account, String token) {
        world.in(source -> {
            world.invitations(source).accept(world.actor(account), token);
            return null;
        });
    }

    private void isDead(String token) {
        assertThat(read(token)).isNull();
        assertThatThrownBy(() -> accept(world.bob, token)).isInstanceOf(LinkExpired.class);
        assertThatThrownBy(() -> world.in(source -> world.invitations(source).join(token, "Eva", STRONG)))
                .isInstanceOf(LinkExpired.class);
    }
}
