package nl.openvensters.story;

import static org.assertj.core.api.Assertions.assertThat;

import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.language.Language;
import org.junit.jupiter.api.Test;

class OwnWordTest {

    private static final Indicator MISSION = Catalogue.load().get("missie");

    @Test
    void a_word_that_we_suggest_is_told_in_the_language_of_the_page() {
        try (var english = Language.ENGLISH.speak()) {
            assertThat(OwnWord.of(MISSION, "Nieuwsgierig").html().markup()).isEqualTo("Curious");
        }
        assertThat(OwnWord.of(MISSION, "Nieuwsgierig").html().markup()).isEqualTo("Nieuwsgierig");
    }

    @Test
    void a_word_of_the_school_itself_stays_and_is_marked_as_dutch() {
        try (var english = Language.ENGLISH.speak()) {
            assertThat(OwnWord.of(MISSION, "Zeewind").html().markup()).isEqualTo("<span lang=\"nl\">Zeewind</span>");
        }
    }
}
