package nl.openvensters.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OperatorSettingsTest {

    private static final Map<String, String> ALL = Map.of(
            "OPERATOR_NAME", "Stichting Vensters",
            "OPERATOR_ADDRESS", "Kade 1, 1234 AB Dam",
            "OPERATOR_EMAIL", "vragen@vensters.example");

    private static boolean required(Map<String, String> environment, String... arguments) {
        return OperatorSettings.required((Command.Run) CommandLine.read(List.of(arguments)), environment);
    }

    @Test
    void who_looks_at_it_on_this_machine_need_not_say_who_runs_it() {
        assertThat(required(Map.of())).isFalse();
        assertThat(required(Map.of(), "--host", "::1")).isFalse();
    }

    @Test
    void a_site_that_others_can_reach_is_refused_without_and_told_what_lacks() {
        assertThatThrownBy(() -> required(Map.of(), "--host", "0.0.0.0"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("OPERATOR_NAME, OPERATOR_ADDRESS, OPERATOR_EMAIL");
        assertThatThrownBy(() -> required(Map.of("SITE_URL", "https://vensters.example", "OPERATOR_NAME", "Wij")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("set OPERATOR_ADDRESS, OPERATOR_EMAIL");
    }

    @Test
    void with_all_of_it_the_site_starts_for_everybody() {
        assertThat(required(ALL, "--host", "0.0.0.0")).isTrue();
    }

    @Test
    void a_proxy_that_must_be_there_and_is_not_named_is_told() {
        assertThat(OperatorSettings.lackProxy(Map.of("SITE_URL", "https://vensters.example")))
                .isTrue();
        assertThat(OperatorSettings.lackProxy(
                        Map.of("PORTAL_URL", "https://vensters.example", "TRUSTED_PROXIES", "10.0.0.5")))
                .isFalse();
        assertThat(OperatorSettings.lackProxy(Map.of())).isFalse();
    }

    @Test
    void the_portal_by_itself_has_no_page_about_it() {
        assertThat(required(Map.of(), "--host", "0.0.0.0", "--only", "portal")).isFalse();
    }
}
