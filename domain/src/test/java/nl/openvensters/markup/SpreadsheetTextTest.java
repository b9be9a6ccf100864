package nl.openvensters.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1+1", "-1-1", "@sum(a1)", "\t=1", "\r=1"})
    void a_name_cannot_become_a_formula(String name) {
        assertThat(SpreadsheetText.harmless(name)).isEqualTo("'" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "De Lindehof", "’t Anker", "1-2-3 School"})
    void other_names_stay_as_they_are(String name) {
        assertThat(SpreadsheetText.harmless(name)).isEqualTo(name);
    }

    @Test
    void a_number_stays_a_number() {
        assertThat(SpreadsheetText.harmless("+3")).isEqualTo("+3");
        assertThat(SpreadsheetText.harmless("-2,5")).isEqualTo("-2,5");
        assertThat(SpreadsheetText.harmless("-2+cmd")).isEqualTo("'-2+cmd");
    }
}
