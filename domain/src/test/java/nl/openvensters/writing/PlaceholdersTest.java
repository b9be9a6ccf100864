package nl.openvensters.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Er zitten {x} in groep 8.                       | Er zit 1 kind in groep 8.
            Nu zitten er {x} in groep 8.                    | Nu zit er 1 kind in groep 8.
            Waren er {x}?                                   | Was er 1 kind?
            {x} kregen het advies havo.                     | 1 kind kreeg het advies havo.
            Dat is zo, want {x} verhuisden.                 | Dat is zo, want 1 kind verhuisde.
            <p>{x} gingen naar het vwo.</p>                 | <p>1 kind ging naar het vwo.</p>
            Wij hebben er {x} bij.                          | Wij hebben er 1 kind bij.
            Wij hebben {x}.                                 | Wij hebben 1 kind.
            Met {x} werken wij aan lezen.                   | Met 1 kind werken wij aan lezen.
            De ouders van {x} kwamen.                       | De ouders van 1 kind kwamen.
            Er zitten {none} in groep 8.                    | Er zitten geen kinderen in groep 8.
            {none} kregen dat.                              | Geen kinderen kregen dat.
            {many} kregen dat.                              | 12 kinderen kregen dat.
            {part} haalden het.                             | 1% haalden het.
            Er zitten {hidden}.                             | Er zitten {hidden}.
            """)
    void a_verb_follows_a_blank_of_one_where_it_is_surely_about_it(String text, String filled) {
        Map<String, String> values =
                Map.of("x", "1 kind", "none", "geen kinderen", "many", "12 kinderen", "part", "1%");

        assertThat(Placeholders.fill(text, values)).isEqualTo(filled);
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
