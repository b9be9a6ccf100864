package nl.openvensters.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

    @Test
    void names_fill_with_escaped_values() {
        assertThat(Placeholders.fill(
                        "<p>{schoolnaam} heeft {leerlingen} kinderen.</p>",
                        Map.of("schoolnaam", "Jip & Janneke", "leerlingen", "231")))
                .isEqualTo("<p>Jip &amp; Janneke heeft 231 kinderen.</p>");
    }

    @Test
    void what_begins_a_sentence_gets_a_capital_and_a_name_stays_as_it_is() {
        Map<String, String> values = Map.of("advies", "geen kinderen", "school", "obs De Linde");

        assertThat(Placeholders.fill("<p>{advies} kregen dat. {advies}!</p><p>Er waren {advies}.</p>", values))
                .isEqualTo("<p>Geen kinderen kregen dat. Geen kinderen!</p><p>Er waren geen kinderen.</p>");
        assertThat(Placeholders.fill("{school} is klein", values)).isEqualTo("obs De Linde is klein");
    }

    @Test
    void a_name_without_a_value_stays_and_can_be_asked_for() {
        String filled = Placeholders.fill("{trend} {onbekend}", Map.of("trend", "groeit"));

        assertThat(filled).isEqualTo("Groeit {onbekend}");
        assertThat(Placeholders.in(filled)).containsExactly("onbekend");
    }

    @Test
    void a_value_with_a_brace_or_a_dollar_is_no_command() {
        assertThat(Placeholders.fill("{a}", Map.of("a", "$1 {b}", "b", "x"))).isEqualTo("$1 {b}");
    }
}
