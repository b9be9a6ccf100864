package nl.openvensters.site.school;

import static org.assertj.core.api.Assertions.assertThat;

import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.SchoolProfile.Board;
import org.junit.jupiter.api.Test;

class SchoolViewTest {

    @Test
    void a_board_is_told_in_one_sentence_with_one_full_stop() {
        assertThat(SchoolView.board(board("Stichting Dam"), true))
                .isEqualTo("Het bestuur van deze school is Stichting Dam.");
        assertThat(SchoolView.board(board("Ver. tot Stichting en Instandh. v. Chr. Onderw."), true))
                .endsWith("Onderw.")
                .doesNotEndWith("..");
    }

    @Test
    void the_board_of_a_closed_school_is_a_fact_of_then() {
        assertThat(SchoolView.board(board("Stichting Dam"), false)).isEqualTo("Deze school viel onder Stichting Dam.");
    }

    @Test
    void a_board_that_no_file_names_is_told_by_its_number() {
        assertThat(SchoolView.board(board("Bestuur 22868"), false))
                .contains("alleen het nummer kennen: 22868")
                .doesNotContain("Bestuur 22868");
        assertThat(SchoolView.board(board("22868"), true)).contains("nummer: 22868");
    }

    private static Board board(String name) {
        return new Board(new BoardNumber("22868"), name);
    }
}
