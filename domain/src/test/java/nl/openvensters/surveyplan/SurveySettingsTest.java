package nl.openvensters.surveyplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveySettingsTest {

    private static SurveySettings read(Map<String, String> settings) {
        return SurveySettings.read(name -> Optional.ofNullable(settings.get(name)));
    }

    @Test
    void without_settings_it_is_as_usual() {
        assertThat(read(Map.of())).isEqualTo(SurveySettings.USUAL);
        assertThat(read(Map.of("survey.margin", "0.1", "survey.kept-months", "3")))
                .isEqualTo(new SurveySettings(0.1, 3));
    }

    @ParameterizedTest
    @CsvSource({"survey.margin, 5", "survey.margin, vijf", "survey.kept-months, 37", "survey.kept-months, jaar"})
    void what_makes_no_sense_is_refused_with_what_would(String name, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(Map.of(name, value)))
                .withMessageContaining(name);
    }
}
