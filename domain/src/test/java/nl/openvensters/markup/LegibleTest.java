package nl.openvensters.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0",
                "\u00ad",
                "\u200b",
                "\u2060",
                "\u2800",
                "\u3164",
                ".",
                "-",
                "…",
                "\u202e",
                "\u2066 \u2069"
            })
    void what_shows_nothing_says_nothing(String typed) {
        assertThat(Legible.says(typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "3", "é", "Zoë.", "学校", "- a"})
    void a_letter_or_a_figure_is_enough(String typed) {
        assertThat(Legible.says(typed)).isTrue();
    }

    @Test
    void marks_that_turn_words_round_and_controls_go_and_lines_stay() {
        assertThat(Legible.cleaned("a\u202eb\u2066c\u200ed\u061ce\u0007\nf\tg")).isEqualTo("abcde\nf\tg");
    }
}
