package nl.openvensters.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.openvensters.database.EmbeddedDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SecondFactorIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Origin HERE = Origin.of("192.0.2.1");

    private AccountWorld world;
    private long eva;

    @BeforeEach
    void begin() throws SQLException {
        DATABASE.renew();
        world = new AccountWorld(DATABASE.dataSource());
        eva = world.account("eva@vlier.example", "Eva", Role.SCHOOL_LEADER, world.school);
    }

    @Test
    void whoever_runs_the_platform_sets_it_up_before_anything_else_opens() {
        String key = logIn(world.root);
        assertThat(enter(key).step()).isEqualTo(SecondStep.SET_UP);

        List<String> codes = confirm(enter(key), null, code(secret(enter(key)), 0));

        assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.matches("\\w{5}-\\w{5}-\\w{5}"));
        assertThat(enter(key).step()).isEqualTo(SecondStep.DONE);
        assertThat(world.mailTo("root@platform.example")).containsExactly("Je logt voortaan in met een code");
        assertThat(world.history()).containsExactly("SECOND_FACTOR_CHANGED on " + world.root);
        assertThat(enter(logIn(world.root)).step()).isEqualTo(SecondStep.CODE);
    }

    @Test
    void for_others_it_is_a_choice_that_asks_for_the_password_and_then_asks_their_other_sessions_for_a_code() {
        String here = logIn(eva);
        String elsewhere = logIn(eva);
        assertThat(enter(here).step()).isEqualTo(SecondStep.DONE);
        AppSecret secret = secret(enter(here));

        assertThatThrownBy(() -> confirm(enter(here), "niet dit", code(secret, 0)))
                .isInstanceOf(PeopleRefused.class);
        confirm(enter(here), AccountWorld.PASSWORD, code(secret, 0));

        assertThat(enter(here).step()).isEqualTo(SecondStep.DONE);
        assertThat(enter(elsewhere).step()).isEqualTo(SecondStep.CODE);
    }

    @Test
    void a_code_works_once_also_in_another_session() {
        String key = logIn(world.root);
        AppSecret secret = secret(enter(key));
        confirm(enter(key), null, code(secret, 0));
        String next = logIn(world.root);

        assertThatThrownBy(() -> pass(next, code(secret, 0))).isInstanceOf(WrongCode.class);
        pass(next, code(secret, 30));
        assertThat(enter(next).step()).isEqualTo(SecondStep.DONE);
        assertThatThrownBy(() -> pass(logIn(world.root), code(secret, 30))).isInstanceOf(WrongCode.class);
    }

    @Test
    void after_five_wrong_codes_a_right_one_has_to_wait_too() {
        String key = logIn(world.root);
        AppSecret secret = secret(enter(key));
        confirm(enter(key), null, code(secret, 0));
        String next = logIn(world.root);
        for (int i = 0; i < LoginThrottle.FREE; i++) {
            assertThatThrownBy(() -> pass(next, "12345")).isInstanceOf(WrongCode.class);
        }

        assertThatThrownBy(() -> pass(next, code(secret, 30))).isInstanceOf(TooManyAttempts.class);
        world.pass(LoginThrottle.LONGEST);
        pass(next, code(secret, 0));
    }

    @Test
    void a_recovery_code_works_once_however_it_is_typed_and_new_ones_replace_the_old() {
        String key = logIn(world.root);
        List<String> codes = confirm(enter(key), null, code(secret(enter(key)), 0));
        String typed = " " + codes.get(3).toUpperCase(Locale.ROOT).replace('-', ' ');

        assertThat(pass(logIn(world.root), typed)).contains(9);
        assertThatThrownBy(() -> pass(logIn(world.root), codes.get(3))).isInstanceOf(WrongCode.class);
        List<String> fresh = with(factor -> factor.renewCodes(enter(key), AccountWorld.PASSWORD, HERE));
        assertThatThrownBy(() -> pass(logIn(world.root), codes.get(4))).isInstanceOf(WrongCode.class);
        assertThat(pass(logIn(world.root), fresh.get(0))).contains(9);
    }

    @Test
    void nothing_is_kept_by_which_somebody_else_could_log_in() throws SQLException {
        String key = logIn(world.root);
        AppSecret secret = secret(enter(key));
        List<String> codes = confirm(enter(key), null, code(secret, 0));

        assertThat(world.data.number(
                        "select count(*) from second_factor where locate(unhex(?), secret) > 0", hex(secret)))
                .isZero();
        assertThat(world.data.number("select count(*) from recovery_code where code_hash = ?", codes.get(0)))
                .isZero();
        assertThat(world.data.number("select count(*) from portal_session where key_hash = ?", key))
                .isZero();
    }

    @Test
    void without_the_second_step_nothing_about_it_is_changed() {
        String key = logIn(world.root);
        confirm(enter(key), null, code(secret(enter(key)), 0));
        Entered half = enter(logIn(world.root));

        assertThatThrownBy(() -> with(factor -> factor.renewCodes(half, AccountWorld.PASSWORD, HERE)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> off(half)).isInstanceOf(NotAllowed.class);
        Optional<SecondFactor.ForApp> shown = with(factor -> factor.begin(half));
        assertThat(shown).isEmpty();
        assertThatThrownBy(() -> confirm(half, null, "123456")).isInstanceOf(WrongCode.class);
    }

    @Test
    void who_saw_the_secret_in_another_session_or_long_ago_sets_nothing_up_with_it() {
        String here = logIn(eva);
        String elsewhere = logIn(eva);
        AppSecret seen = secret(enter(here));

        assertThat(secret(enter(here)))
                .as("the page again")
                .usingRecursiveComparison()
                .isEqualTo(seen);
        assertThat(secret(enter(elsewhere)).text()).isNotEqualTo(seen.text());
        assertThatThrownBy(() -> confirm(enter(elsewhere), AccountWorld.PASSWORD, code(seen, 0)))
                .isInstanceOf(WrongCode.class);
        world.pass(PortalSession.PENDING);
        assertThatThrownBy(() -> confirm(enter(here), AccountWorld.PASSWORD, code(seen, 0)))
                .isInstanceOf(WrongCode.class);
        assertThat(secret(enter(here)).text()).isNotEqualTo(seen.text());
    }

    @Test
    void whoever_has_to_have_one_and_takes_it_away_sets_up_another_first() {
        String key = logIn(world.root);
        confirm(enter(key), null, code(secret(enter(key)), 0));
        off(enter(key));

        assertThat(enter(key).step()).isEqualTo(SecondStep.SET_UP);
        assertThat(world.lastMailTo("root@platform.example")).contains("uitgezet");
    }

    @Test
    void only_whoever_runs_the_platform_resets_that_of_somebody_else_which_ends_their_sessions() {
        String key = logIn(eva);
        confirm(enter(key), AccountWorld.PASSWORD, code(secret(enter(key)), 0));

        assertThatThrownBy(() -> reset(world.bob, eva)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reset(world.root, world.root)).isInstanceOf(NotAllowed.class);
        assertThat(reset(world.root, eva)).isTrue();
        assertThat(reset(world.root, eva)).isFalse();

        assertThat(entered(key)).isEmpty();
        assertThat(enter(logIn(eva)).step()).isEqualTo(SecondStep.DONE);
        assertThat(world.history()).endsWith("SECOND_FACTOR_CHANGED reset " + world.root);
    }

    @Test
    void a_session_ends_after_an_hour_without_use_and_after_half_a_day_anyway() {
        String idle = logIn(eva);
        world.pass(PortalSession.IDLE);
        assertThat(entered(idle)).isEmpty();

        String busy = logIn(eva);
        for (int i = 0; i < 23; i++) {
            world.pass(Duration.ofMinutes(30));
            assertThat(entered(busy)).isPresent();
        }
        world.pass(Duration.ofMinutes(30));
        assertThat(entered(busy)).isEmpty();
    }

    @Test
    void one_ends_ones_own_sessions_and_nobody_elses() {
        String here = logIn(eva);
        String phone = logIn(eva);
        String third = logIn(eva);
        String bobs = logIn(world.bob);
        List<OpenSession> mine = world.in(source -> world.sessions(source).mine(enter(here)));

        assertThat(mine).hasSize(3).extracting(OpenSession::browser).containsOnly("Firefox op Linux");
        assertThat(mine)
                .filteredOn(OpenSession::current)
                .extracting(OpenSession::id)
                .containsExactly(enter(here).session());
        assertThat(revoke(enter(here), enter(bobs).session())).isFalse();
        assertThat(revoke(enter(here), enter(phone).session())).isTrue();
        assertThat(entered(phone)).isEmpty();
        world.in(source -> {
            world.sessions(source).revokeOthers(enter(here));
            return null;
        });
        assertThat(entered(third)).isEmpty();
        assertThat(entered(here)).isPresent();
        assertThat(entered(bobs)).isPresent();
    }

    @Test
    void a_new_password_ends_all_sessions_but_the_one_in_which_it_was_set() {
        String here = logIn(eva);
        String elsewhere = logIn(eva);
        Entered me = enter(here);
        world.pass(Duration.ofMinutes(1));
        world.in(source -> {
            world.own(source).changePassword(me.actor(), AccountWorld.PASSWORD, "vijf paarse gieters", HERE);
            world.sessions(source).keep(here);
            return null;
        });

        assertThat(entered(elsewhere)).isEmpty();
        assertThat(entered(here)).isPresent();
        List<OpenSession> left = world.in(source -> world.sessions(source).mine(enter(here)));
        assertThat(left).hasSize(1);
    }

    private String logIn(long account) {
        return world.in(source -> world.sessions(source).begin(world.actor(account), "Firefox op Linux"));
    }

    private Optional<Entered> entered(String key) {
        return world.in(source -> world.sessions(source).enter(key));
    }

    private Entered enter(String key) {
        return entered(key).orElseThrow();
    }

    private AppSecret secret(Entered who) {
        String text = with(factor -> factor.begin(who)).orElseThrow().text();
        String digits = text.chars()
                .mapToObj(letter -> Integer.toString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter), 32))
                .reduce("", String::concat);
        byte[] bits = new BigInteger("1" + digits, 32).toByteArray();
        return new AppSecret(Arrays.copyOfRange(bits, bits.length - 20, bits.length));
    }

    /** The code of so many seconds from now. */
    private String code(AppSecret secret, int seconds) {
        return secret.code(world.now.plusSeconds(seconds));
    }

    private List<String> confirm(Entered who, String password, String code) {
        return with(factor -> factor.confirm(who, password, code, HERE));
    }

    private Optional<Integer> pass(String key, String code) {
        Entered who = enter(key);
        return with(factor -> factor.pass(who, code, HERE));
    }

    private void off(Entered who) {
        with(factor -> {
            factor.off(who, AccountWorld.PASSWORD, HERE);
            return null;
        });
    }

    private boolean reset(long by, long account) {
        Actor actor = world.actor(by);
        return with(factor -> factor.reset(actor, account));
    }

    private boolean revoke(Entered who, long session) {
        return world.in(source -> world.sessions(source).revoke(who, session));
    }

    private <T> T with(Function<SecondFactor, T> use) {
        return world.in(source -> use.apply(world.secondFactor(source)));
    }

    private static String hex(AppSecret secret) {
        return HexFormat.of().formatHex(secret.bits());
    }
}
