package nl.openvensters.site.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptAnswerTest {

    private final KeptAnswer answer = of("<p>school</p>".repeat(100));

    private static KeptAnswer of(String said) {
        return KeptAnswer.of(
                "text/html;charset=UTF-8",
                List.of(),
                said.getBytes(StandardCharsets.UTF_8),
                new FeedPosition.Reached(1, LocalDate.EPOCH),
                Set.of(),
                null);
    }

    @Test
    void packed_it_says_the_same_in_less() {
        assertThat(answer.plain()).asString(StandardCharsets.UTF_8).startsWith("<p>school</p><p>");
        assertThat(answer.packed().length).isLessThan(answer.plain().length / 10);
    }

    @Test
    void each_way_of_packing_has_a_strong_tag_of_its_own_that_is_the_same_for_the_same_bytes() {
        assertThat(answer.tag(true)).startsWith("\"").endsWith("-gzip\"").isNotEqualTo(answer.tag(false));
        assertThat(of("<p>school</p>".repeat(100)).tag(true)).isEqualTo(answer.tag(true));
        assertThat(of("<p>other</p>").tag(true)).isNotEqualTo(answer.tag(true));
    }

    @Test
    void who_has_it_is_recognised_by_one_of_several_tags_weak_ones_too() {
        assertThat(answer.isKnown(answer.tag(true), true)).isTrue();
        assertThat(answer.isKnown("\"x\", W/" + answer.tag(true), true)).isTrue();
        assertThat(answer.isKnown("*", true)).isTrue();
        assertThat(answer.isKnown(answer.tag(false), true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "W/", "W/\"", ",,,", "\"half", "ééé"})
    void a_header_that_means_nothing_matches_nothing(String known) {
        assertThat(answer.isKnown(known, true)).isFalse();
    }

    @Test
    void without_the_header_it_is_not_known() {
        assertThat(answer.isKnown(null, true)).isFalse();
    }
}
