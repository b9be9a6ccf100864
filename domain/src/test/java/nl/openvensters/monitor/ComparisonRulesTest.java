package nl.openvensters.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.openvensters.monitor.ComparisonRules.Counted;
import nl.openvensters.monitor.ComparisonRules.Span;
import nl.openvensters.monitor.FillSnapshot.LeftOut;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.Test;

class ComparisonRulesTest {

    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final LocalDate ALWAYS = LocalDate.MAX;

    private final ComparisonRules rules = new ComparisonRules(List.of(
            new Counted(
                    "always",
                    List.of(
                            asked(SchoolType.BO, JANUARY, ALWAYS), counted(SchoolType.BO, JANUARY, ALWAYS),
                            asked(SchoolType.SBO, JANUARY, ALWAYS), counted(SchoolType.SBO, JANUARY, ALWAYS))),
            new Counted(
                    "until-june",
                    List.of(
                            asked(SchoolType.BO, JANUARY, JUNE),
                            counted(SchoolType.BO, JANUARY, JUNE),
                            asked(SchoolType.SBO, JANUARY, JUNE))),
            new Counted(
                    "delivered-in-june",
                    List.of(asked(SchoolType.BO, JANUARY, ALWAYS), counted(SchoolType.BO, JUNE, ALWAYS)))));

    @Test
    void an_indicator_counts_from_the_first_day_of_a_span_up_to_the_last() {
        assertThat(rules.counting(SchoolType.BO, JANUARY.minusDays(1))).isEqualTo(IndicatorSet.NONE);
        assertThat(rules.counting(SchoolType.BO, JANUARY)).isEqualTo(IndicatorSet.of(0, 1));
        assertThat(rules.counting(SchoolType.BO, JUNE.minusDays(1))).isEqualTo(IndicatorSet.of(0, 1));
        assertThat(rules.counting(SchoolType.BO, JUNE)).isEqualTo(IndicatorSet.of(0, 2));
    }

    @Test
    void an_indicator_counts_only_for_the_types_that_it_was_delivered_for() {
        assertThat(rules.counting(SchoolType.SBO, JANUARY)).isEqualTo(IndicatorSet.of(0));
    }

    @Test
    void what_is_asked_for_and_was_not_delivered_is_left_out() {
        assertThat(rules.leftOut(JANUARY, Set.of(SchoolType.BO, SchoolType.SBO)))
                .containsExactly(
                        new LeftOut("until-june", Set.of(SchoolType.SBO)),
                        new LeftOut("delivered-in-june", Set.of(SchoolType.BO)));
        assertThat(rules.leftOut(JUNE, Set.of(SchoolType.BO, SchoolType.SBO))).isEmpty();
    }

    @Test
    void what_is_left_out_for_a_type_without_schools_is_not_told() {
        assertThat(rules.leftOut(JANUARY, Set.of(SchoolType.SO))).isEmpty();
    }

    @Test
    void an_indicator_is_known_by_its_place() {
        assertThat(rules.ids()).containsExactly("always", "until-june", "delivered-in-june");
        assertThat(rules.place("always")).contains(0);
        assertThat(rules.place("delivered-in-june")).contains(2);
        assertThat(rules.place("never")).isEmpty();
    }

    @Test
    void there_may_be_more_of_them_than_a_number_has_bits() {
        var one = new Counted("a", List.of(counted(SchoolType.SO, JANUARY, ALWAYS)));
        IndicatorSet counting = new ComparisonRules(Collections.nCopies(200, one)).counting(SchoolType.SO, JUNE);

        assertThat(counting.size()).isEqualTo(200);
        assertThat(counting.has(199)).isTrue();
        assertThat(counting.has(200)).isFalse();
    }

    private static Span asked(SchoolType type, LocalDate from, LocalDate to) {
        return new Span(type, from, to, false);
    }

    private static Span counted(SchoolType type, LocalDate from, LocalDate to) {
        return new Span(type, from, to, true);
    }
}
