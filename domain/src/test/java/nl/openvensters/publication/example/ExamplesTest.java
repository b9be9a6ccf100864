package nl.openvensters.publication.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.openvensters.publication.example.ExampleRepository.Candidate;
import nl.openvensters.school.SchoolCode;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void the_school_that_is_most_alike_comes_first() {
        assertThat(best(of("00AA00", 1, 2.0, 60, TODAY), of("00AB00", 2, 0.5, 60, TODAY)))
                .containsExactly("00AB00", "00AA00");
    }

    @Test
    void a_board_gives_one_example_only() {
        assertThat(best(of("00AA00", 1, 0.1, 60, TODAY), of("00AB00", 1, 0.2, 60, TODAY)))
                .containsExactly("00AA00");
    }

    @Test
    void a_text_of_a_good_length_and_of_these_years_goes_before_one_that_is_nearer() {
        assertThat(best(
                        of("00AA00", 1, 0.1, 400, TODAY),
                        of("00AB00", 2, 0.2, 60, TODAY.minusYears(3)),
                        of("00AC00", 3, 0.9, 60, TODAY)))
                .containsExactly("00AC00", "00AA00", "00AB00");
    }

    @Test
    void there_are_never_more_than_three_and_a_few_words_are_no_example() {
        assertThat(best(
                        of("00AA00", 1, 0.1, 5, TODAY),
                        of("00AB00", 2, 0.2, 60, TODAY),
                        of("00AC00", 3, 0.3, 60, TODAY),
                        of("00AD00", 4, 0.4, 60, TODAY),
                        of("00AE00", 5, 0.5, 60, TODAY)))
                .containsExactly("00AB00", "00AC00", "00AD00");
    }

    @Test
    void a_text_that_is_not_fit_makes_room_for_another_of_the_same_board() {
        List<WrittenText> chosen = Examples.best(
                List.of(of("00AA00", 1, 0.1, 60, TODAY), of("00AB00", 1, 0.2, 60, TODAY)),
                TODAY,
                text -> !text.school().value().equals("00AA00"));

        assertThat(chosen).extracting(text -> text.school().value()).containsExactly("00AB00");
    }

    private static List<String> best(Candidate... candidates) {
        return Examples.best(List.of(candidates), TODAY, text -> true).stream()
                .map(text -> text.school().value())
                .toList();
    }

    private static Candidate of(String code, long board, double distance, int words, LocalDate on) {
        return new Candidate(
                new WrittenText(new SchoolCode(code), "School, Plaats", "<p>" + "woord ".repeat(words) + "</p>", on),
                board,
                distance);
    }
}
