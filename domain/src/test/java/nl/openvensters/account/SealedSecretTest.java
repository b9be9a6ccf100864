package nl.openvensters.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealedSecretTest {

    private final SealedSecret box = new SealedSecret(new SecondStepRule(false, Optional.of(new byte[32])));
    private final AppSecret secret = AppSecret.fresh();

    @Test
    void what_was_sealed_comes_out_again_for_the_same_account_only() {
        byte[] sealed = box.seal(7, secret);

        assertThat(box.open(7, sealed).orElseThrow().bits()).isEqualTo(secret.bits());
        assertThat(box.open(8, sealed)).isEmpty();
        assertThat(HexFormat.of().formatHex(sealed))
                .doesNotContain(HexFormat.of().formatHex(secret.bits()));
        assertThat(sealed).hasSizeLessThanOrEqualTo(64);
    }

    @Test
    void another_key_opens_nothing_and_neither_does_what_was_changed() {
        byte[] sealed = box.seal(7, secret);
        byte[] key = new byte[32];
        key[3] = 1;
        assertThat(new SealedSecret(new SecondStepRule(false, Optional.of(key))).open(7, sealed))
                .isEmpty();

        sealed[20] ^= 1;
        assertThat(box.open(7, sealed)).isEmpty();
    }

    @Test
    void without_a_key_it_says_which_setting_is_missing() {
        SecondStepRule none = SecondStepRule.read(name -> Optional.empty());

        assertThatThrownBy(() -> new SealedSecret(none)).hasMessageContaining("secret.key");
    }

    @Test
    void a_key_is_32_bytes_in_base_64() {
        assertThat(rule(Map.of(SecondStepRule.KEY, Base64.getEncoder().encodeToString(new byte[32])))
                        .key())
                .isPresent();
        assertThatThrownBy(() -> rule(Map.of(SecondStepRule.KEY, "abcd"))).hasMessageContaining("32 random bytes");
        assertThatThrownBy(() -> rule(Map.of(SecondStepRule.KEY, "é"))).hasMessageContaining("Base64");
    }

    @Test
    void whoever_reaches_everything_or_gives_roles_needs_a_second_step_unless_it_is_to_try_out() {
        SecondStepRule real = rule(Map.of());
        SecondStepRule trial = rule(Map.of(SecondStepRule.TRIAL, "true"));
        List<Grant> monitor = List.of(new Grant(Role.SECTOR_MONITOR, 0));
        List<Grant> administrator = List.of(new Grant(Role.READER, 3), new Grant(Role.ADMINISTRATOR, 0));

        assertThat(real.requires("a@raad.nl", monitor)).isTrue();
        assertThat(real.requires("beheer@openvensters.example", administrator)).isTrue();
        assertThat(real.requires("a@bestuur.nl", List.of(new Grant(Role.BOARD_ADMINISTRATOR, 3))))
                .isTrue();
        assertThat(real.requires("a@school.nl", List.of(new Grant(Role.SCHOOL_LEADER, 3), new Grant(Role.EDITOR, 4))))
                .isFalse();
        assertThat(trial.requires("beheer@openvensters.example", administrator)).isFalse();
        assertThat(trial.requires("beheerder@demo.example", administrator)).isFalse();
        assertThat(trial.requires(FirstAdministrator.EMAIL, administrator)).isTrue();
        assertThat(trial.requires("x@openvensters.example.nl", administrator)).isTrue();
    }

    private static SecondStepRule rule(Map<String, String> settings) {
        return SecondStepRule.read(name -> Optional.ofNullable(settings.get(name)));
    }
}
