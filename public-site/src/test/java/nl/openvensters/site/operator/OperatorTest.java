package nl.openvensters.site.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OperatorTest {

    private static Operator with(Map<String, String> settings) {
        return new Operator(name -> Optional.ofNullable(settings.get(name)));
    }

    @Test
    void without_settings_it_is_told_which_are_missing() {
        Operator operator = with(Map.of());

        assertThat(operator.isKnown()).isFalse();
        assertThat(operator.missing()).containsExactly("operator.name", "operator.address", "operator.email");
    }

    @Test
    void a_blank_setting_is_none() {
        assertThat(with(Map.of("operator.name", " ")).missing()).contains("operator.name");
    }

    @Test
    void a_demonstration_has_one_that_says_that_it_is_made_up() {
        Operator operator = with(Map.of("demonstration", "true"));

        assertThat(operator.isKnown()).isTrue();
        assertThat(operator.getName()).contains("verzonnen");
        assertThat(operator.getEmail()).endsWith(".example");
        assertThat(operator.getPhone()).isEmpty();
    }

    @Test
    void settings_say_who_it_is() {
        Operator operator = with(Map.of(
                "operator.name", "Stichting Vensters",
                "operator.address", "Kade 1, 1234 AB Dam",
                "operator.email", "vragen@vensters.nl"));

        assertThat(operator.isKnown()).isTrue();
        assertThat(operator.getName()).isEqualTo("Stichting Vensters");
        assertThat(operator.getAddress()).isEqualTo("Kade 1, 1234 AB Dam");
        assertThat(operator.getPrivacyEmail()).isEmpty();
    }
}
