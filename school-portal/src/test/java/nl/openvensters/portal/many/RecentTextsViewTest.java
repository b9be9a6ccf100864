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
        return new Batch(1, "missie", published, madeAt, "Kim", schools, confirmed, 0, 0, 0, Optional.empty());
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
    void answers_that_were_confirmed_are_counted_and_not_said_to_be_online() {
        assertThat(view.whatWasDone(batch(true, 3, 2))).isEqualTo("3 antwoorden bevestigd");
    }

    @Test
    void one_answer_that_was_confirmed_is_told_as_one() {
        assertThat(view.whatWasDone(batch(true, 1, 1))).isEqualTo("1 antwoord bevestigd");
    }
}
