package nl.openvensters.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.openvensters.monitor.ComparisonRules.Counted;
import nl.openvensters.monitor.ComparisonRules.Rule;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.Test;

class ComparisonRulesTest {

    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final Set<SchoolType> ALL = Set.of(SchoolType.values());

    private final ComparisonRules rules = new ComparisonRules(List.of(
            new Counted("always", ALL, List.of(new Rule(JANUARY, true))),
            new Counted("until-june", ALL, List.of(new Rule(JUNE, false), new Rule(JANUARY, true))),
            new Counted("mainstream", Set.of(SchoolType.BO), List.of(new Rule(JANUARY, false), new Rule(JUNE, true)))));

    @Test
    void a_rule_holds_from_its_own_day_until_a_later_one() {
        assertThat(rules.mask(SchoolType.BO, JANUARY.minusDays(1))).isZero();
        assertThat(rules.mask(SchoolType.BO, JANUARY)).isEqualTo(0b011);
        assertThat(rules.mask(SchoolType.BO, JUNE.minusDays(1))).isEqualTo(0b011);
        assertThat(rules.mask(SchoolType.BO, JUNE)).isEqualTo(0b101);
    }

    @Test
    void an_indicator_counts_only_for_the_types_that_it_applies_to() {
        assertThat(rules.mask(SchoolType.SBO, JUNE)).isEqualTo(0b001);
    }

    @Test
    void the_bit_of_an_indicator_is_its_place() {
        assertThat(rules.ids()).containsExactly("always", "until-june", "mainstream");
        assertThat(rules.bit("always")).contains(0);
        assertThat(rules.bit("mainstream")).contains(2);
        assertThat(rules.bit("never")).isEmpty();
    }

    @Test
    void there_is_a_bit_for_64_indicators_and_no_more() {
        Counted one = new Counted("a", ALL, List.of(new Rule(JANUARY, true)));

        assertThat(new ComparisonRules(Collections.nCopies(64, one)).mask(SchoolType.SO, JUNE))
                .isEqualTo(-1L);
        assertThatThrownBy(() -> new ComparisonRules(Collections.nCopies(65, one)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
