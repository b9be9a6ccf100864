package nl.openvensters.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        assertThat(rules.mask(SchoolType.BO, JANUARY.minusDays(1))).isZero();
        assertThat(rules.mask(SchoolType.BO, JANUARY)).isEqualTo(0b011);
        assertThat(rules.mask(SchoolType.BO, JUNE.minusDays(1))).isEqualTo(0b011);
        assertThat(rules.mask(SchoolType.BO, JUNE)).isEqualTo(0b101);
    }

    @Test
    void an_indicator_counts_only_for_the_types_that_it_was_delivered_for() {
        assertThat(rules.mask(SchoolType.SBO, JANUARY)).isEqualTo(0b001);
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
    void the_bit_of_an_indicator_is_its_place() {
        assertThat(rules.ids()).containsExactly("always", "until-june", "delivered-in-june");
        assertThat(rules.bit("always")).contains(0);
        assertThat(rules.bit("delivered-in-june")).contains(2);
        assertThat(rules.bit("never")).isEmpty();
    }

    @Test
    void there_is_a_bit_for_64_indicators_and_no_more() {
        var one = new Counted("a", List.of(counted(SchoolType.SO, JANUARY, ALWAYS)));

        assertThat(new ComparisonRules(Collections.nCopies(64, one)).mask(SchoolType.SO, JUNE))
                .isEqualTo(-1L);
        assertThatThrownBy(() -> new ComparisonRules(Collections.nCopies(65, one)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Span asked(SchoolType type, LocalDate from, LocalDate to) {
        return new Span(type, from, to, false);
    }

    private static Span counted(SchoolType type, LocalDate from, LocalDate to) {
        return new Span(type, from, to, true);
    }
}
