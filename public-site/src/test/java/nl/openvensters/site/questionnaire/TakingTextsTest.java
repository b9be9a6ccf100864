package nl.openvensters.site.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakingTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "ar", "pl", "uk"})
    void all_words_around_a_questionnaire_are_there_in_each_language_of_parents(String language) {
        assertThat(new TreeSet<>(bundle(language).keySet()))
                .isEqualTo(new TreeSet<>(bundle("").keySet()));
    }

    @Test
    void how_many_questions_are_open_is_said_as_people_say_it() {
        assertThat(TakingTexts.in("nl").tell("unanswered", 0)).isEqualTo("Alle vragen zijn beantwoord.");
        assertThat(TakingTexts.in("nl").tell("unanswered", 3)).startsWith("Er zijn nog 3 vragen open.");
        assertThat(TakingTexts.in("ar").tell("unanswered", 1)).contains("سؤال واحد");
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "nl.openvensters.site.questionnaire.Taking",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
