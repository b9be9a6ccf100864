package nl.openvensters.portal.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.account.OutsidePerson.Claimed;
import nl.openvensters.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenIdSettingsTest {

    private static final Map<String, String> WHOLE = Map.of(
            "openid.issuer", "https://login.example/realms/scholen",
            "openid.client", "open-vensters",
            "openid.secret", "s",
            "openid.acr", "2fa, gold",
            "openid.board.claim", "bestuur",
            "openid.school.claim", "brin",
            "openid.role.claim", "rol",
            "openid.roles", "directeur=SCHOOL_LEADER, bestuurder=BOARD_ADMINISTRATOR, leraar=EDITOR");

    private static Optional<OpenIdSettings> read(Map<String, String> settings) {
        return OpenIdSettings.read(name -> Optional.ofNullable(settings.get(name)));
    }

    private static Map<String, String> with(String name, String value) {
        var changed = new HashMap<>(WHOLE);
        changed.put("openid." + name, value);
        return changed;
    }

    @Test
    void nobody_logs_in_elsewhere_unless_it_is_set() {
        assertThat(read(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "issuer, http://login.example, issuer",
        "issuer, login.example, issuer",
        "client, , client",
        "secret, , secret",
        "roles, baas=ADMINISTRATOR, roles",
        "roles, baas=SECTOR_MONITOR, roles",
        "roles, directeur, roles"
    })
    void a_setting_that_makes_no_sense_is_named(String name, String value, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(with(name, value)))
                .withMessageContaining("openid." + named);
    }

    @Test
    void each_role_is_claimed_at_each_place_that_is_told() {
        assertThat(claimed(Map.of("rol", List.of("directeur", "onbekend", 3), "brin", List.of("12AB", "34CD00"))))
                .containsExactly(new Claimed(Role.SCHOOL_LEADER, "12AB"), new Claimed(Role.SCHOOL_LEADER, "34CD00"));
        assertThat(claimed(Map.of("rol", "bestuurder", "bestuur", "12345")))
                .containsExactly(new Claimed(Role.BOARD_ADMINISTRATOR, "12345"));
    }

    @Test
    void a_board_beside_schools_says_whose_they_are_and_not_where_somebody_works() {
        assertThat(claimed(Map.of("rol", List.of("directeur", "bestuurder"), "bestuur", "12345", "brin", "12AB")))
                .containsExactlyInAnyOrder(
                        new Claimed(Role.BOARD_ADMINISTRATOR, "12345"), new Claimed(Role.SCHOOL_LEADER, "12AB"));
    }

    @Test
    void what_is_no_code_or_no_role_is_no_claim() {
        assertThat(claimed(Map.of("rol", "directeur", "brin", List.of("12ab", "12AB0", "%", "12AB00' or 1=1"))))
                .isEmpty();
        assertThat(claimed(Map.of("brin", "12AB"))).isEmpty();
        assertThat(claimed(Map.of("rol", "SCHOOL_LEADER", "brin", "12AB"))).isEmpty();
    }

    @Test
    void only_the_values_that_are_set_say_that_a_second_step_was_taken() {
        OpenIdSettings set = read(WHOLE).orElseThrow();

        assertThat(set.vouches("gold")).isTrue();
        assertThat(set.vouches("1")).isFalse();
        assertThat(set.vouches(null)).isFalse();
        assertThat(read(with("acr", null)).orElseThrow().vouches("")).isFalse();
    }

    @Test
    void the_secret_is_not_told() {
        assertThat(read(with("secret", "nobody may see this")).orElseThrow().toString())
                .doesNotContain("nobody");
    }

    private static List<Claimed> claimed(Map<String, Object> claims) {
        return read(WHOLE).orElseThrow().claimed(claims);
    }
}
