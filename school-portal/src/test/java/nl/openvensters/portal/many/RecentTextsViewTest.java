package nl.openvensters.portal.many;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import nl.openvensters.publication.many.Batch;
import org.junit.jupiter.api.Test;

class RecentTextsViewTest {

    private final RecentTextsView view = new RecentTextsView();

    private static Batch batch(boolean published, int schools, int confirmed) {
        var madeAt = LocalDateTime.of(2026, 11, 2, 9, 30);
        return new Batch(1, "missie", published, madeAt, "Kim", schools, confirmed, schools, 0, 0, 0, Optional.empty());
    }

    @Test
    void a_text_that_was_put_online_says_at_how_many_schools() {
        assertThat(view.whatWasDone(batch(true, 3, 0))).isEqualTo("online gezet bij 3 scholen");
    }

    @Test
    void a_text_that_was_kept_says_at_how_many_schools() {
        assertThat(view.whatWasDone(batch(false, 1, 0))).isEqualTo("als concept bewaard bij 1 school");
    }

    @Test
    void before_it_is_undone_is_asked_at_how_many_schools_and_said_what_cannot_be() {
        var madeAt = LocalDateTime.of(2026, 11, 2, 9, 30);
        assertThat(view.question(new Batch(1, "missie", true, madeAt, "Kim", 5, 0, 2, 1, 0, 1, Optional.empty())))
                .startsWith("Maak je dit ongedaan bij 2 scholen van jou? Die krijgen terug wat er stond")
                .contains("Bij 1 school is de tekst daarna veranderd: die blijft zo.")
                .endsWith("Bij 1 school stond er nog niets: daar lezen ouders dat het is weggehaald.");
    }

    @Test
    void answers_that_were_confirmed_are_counted_and_not_said_to_be_online() {
        assertThat(view.whatWasDone(batch(true, 3, 2))).isEqualTo("3 antwoorden bevestigd");
    }

    @Test
    void one_answer_that_was_confirmed_is_told_as_one() {
        assertThat(view.whatWasDone(batch(true, 1, 1))).isEqualTo("1 antwoord bevestigd");
    }
}
