package nl.openvensters.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.openvensters.observation.Health;
import nl.openvensters.observation.MetricText;
import org.junit.jupiter.api.Test;

class CheckedPagesTest {

    private static final List<String> NONE = List.of();

    private final CheckedPages checked = new CheckedPages();

    @Test
    void a_part_goes_on_where_the_one_before_ended_and_the_first_comes_after_the_last() {
        assertThat(checked.last()).isZero();

        checked.compared(new PageCheck.Part(50, NONE, 77));
        assertThat(checked.last()).isEqualTo(77);

        checked.compared(new PageCheck.Part(3, NONE, 0));
        assertThat(checked.last()).isZero();
        assertThat(told())
                .contains(
                        "openvensters_documents_compared_total 53",
                        "openvensters_documents_differed_total 0",
                        "openvensters_documents_rounds_total 1");
    }

    @Test
    void what_differed_is_told_without_saying_that_nobody_can_work_until_all_were_compared_without_a_difference() {
        checked.compared(new PageCheck.Part(50, List.of("SCHOOL 12AB00"), 77));
        assertTold("DOWN");

        checked.compared(new PageCheck.Part(3, NONE, 0));
        assertTold("DOWN");

        checked.compared(new PageCheck.Part(50, NONE, 77));
        assertTold("DOWN");

        checked.compared(new PageCheck.Part(3, NONE, 0));
        assertTold("UP");
        assertThat(told()).contains("openvensters_documents_differed_total 1");
    }

    private void assertTold(String word) {
        Health health = checked.tell(new Health());
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.json()).contains("\"name\":\"documents\",\"status\":\"" + word + "\"");
    }

    private List<String> told() {
        var text = new MetricText();
        checked.tell(text);
        return text.toString().lines().toList();
    }
}
