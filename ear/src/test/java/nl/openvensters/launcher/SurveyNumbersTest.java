package nl.openvensters.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyNumbersTest {

    @Test
    void without_settings_or_with_good_ones_it_starts() {
        assertThatCode(() -> SurveyNumbers.check(Map.of())).doesNotThrowAnyException();
        assertThatCode(() -> SurveyNumbers.check(Map.of("SURVEY_MARGIN", "0.05", "SURVEY_KEPT_MONTHS", "36")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "0", "1", "0.0", "vijf", "0,05", "-0.1"})
    void a_margin_that_is_none_is_told_with_what_it_must_be(String margin) {
        assertThatThrownBy(() -> SurveyNumbers.check(Map.of("SURVEY_MARGIN", margin)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("SURVEY_MARGIN is '" + margin + "'")
                .hasMessageContaining("0.05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"37", "-1", "1.5", "jaar"})
    void so_are_months(String months) {
        assertThatThrownBy(() -> SurveyNumbers.check(Map.of("SURVEY_KEPT_MONTHS", months)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("from 0 to 36");
    }
}
