package nl.openvensters.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import nl.openvensters.benchmark.BoardMeasure.Unit;
import nl.openvensters.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandingWordsTest {

    private static String signal(String size) {
        return StandingStory.say("signal.above", "1", "2020", StandingStory.say("signal.size." + size, "3", "12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"to", "between", "from"})
    void a_space_stands_between_a_signal_value_and_the_boards_that_it_holds_for(String size) {
        assertThat(signal(size)).contains("signaleringswaarde van 1 voor besturen met");
        try (var english = Language.ENGLISH.speak()) {
            assertThat(signal(size)).contains("signal value of 1 for boards with");
        }
    }

    @Test
    void no_line_ends_between_the_sign_of_the_euro_and_the_amount() {
        assertThat(StandingStory.written(Unit.EURO, 7349)).isEqualTo("€\u00a07.349");
    }
}
