package nl.openvensters.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoardWordsTest {

    @Test
    void lines_are_kept_as_lines_whatever_the_browser_sends() {
        BoardContent typed = new BoardContent(" Wij zijn Springtij.\r\nAan het water. ", null, "", "", "");

        assertThat(typed.introduction()).isEqualTo("Wij zijn Springtij.\nAan het water.");
        assertThat(typed.explanation()).isEmpty();
    }
}
