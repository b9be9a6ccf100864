package nl.openvensters.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.openvensters.agreement.AgreementFault.Why;
import nl.openvensters.agreement.GoalIndicator.Point;
import nl.openvensters.agreement.GoalIndicator.Target;
import nl.openvensters.agreement.GoalIndicator.Unit;
import org.junit.jupiter.api.Test;

/** What must hold before something is kept. */
class AgreementRulesTest {

    private static final Citation SOURCE = new Citation("dashboard-2020", 1, "doel 1");
    private final Agreement agreement = FirstEditions.all().get(0).agreement();

    @Test
    void a_percentage_is_from_0_to_100() {
        assertThat(why(Unit.PERCENT, point(2020, "100.5", SOURCE))).containsExactly(Why.PERCENT);
        assertThat(why(Unit.PERCENT, point(2020, "-1", SOURCE))).containsExactly(Why.PERCENT);
        assertThat(why(Unit.PERCENT, point(2020, "0", SOURCE), point(2021, "100", SOURCE)))
                .isEmpty();
    }

    @Test
    void a_number_of_things_is_whole_and_not_negative() {
        assertThat(why(Unit.COUNT, point(2020, "3910", SOURCE))).isEmpty();
        assertThat(why(Unit.COUNT, point(2020, "3910.5", SOURCE))).containsExactly(Why.COUNT);
    }

    @Test
    void a_value_needs_a_document_of_the_list_and_a_page() {
        assertThat(why(Unit.PERCENT, point(2020, "5", new Citation("elders", 1, ""))))
                .containsExactly(Why.DOCUMENT);
        assertThat(why(Unit.PERCENT, point(2020, "5", new Citation("dashboard-2020", 0, ""))))
                .containsExactly(Why.PAGE);
    }

    @Test
    void no_value_is_of_a_year_to_come_and_the_same_source_says_it_once() {
        assertThat(why(Unit.PERCENT, point(2027, "5", SOURCE))).containsExactly(Why.YEAR);
        assertThat(why(Unit.PERCENT, point(1899, "5", SOURCE))).containsExactly(Why.YEAR);
        assertThat(why(Unit.PERCENT, point(2020, "5", SOURCE), point(2020, "6", SOURCE)))
                .containsExactly(Why.TWICE);
    }

    @Test
    void a_target_may_be_of_a_year_to_come_and_without_a_number_it_says_so() {
        var coming = new Target(2030, Optional.of(BigDecimal.TEN), false, true, SOURCE, "");
        var unknown = new Target(2013, Optional.empty(), true, true, SOURCE, "");
        assertThat(AgreementRules.check(with(Unit.PERCENT, List.of(coming), List.of()), 2026))
                .isEmpty();
        assertThat(AgreementRules.check(with(Unit.PERCENT, List.of(unknown), List.of()), 2026))
                .extracting(AgreementFault::why)
                .containsExactly(Why.NO_NUMBER);
    }

    private static Point point(int year, String value, Citation source) {
        return new Point(year, "", new BigDecimal(value), source, "");
    }

    private List<Why> why(Unit unit, Point... points) {
        return AgreementRules.check(with(unit, List.of(), List.of(points)), 2026).stream()
                .map(AgreementFault::why)
                .toList();
    }

    private Agreement with(Unit unit, List<Target> targets, List<Point> points) {
        return agreement.with(agreement
                .goal("nascholing")
                .orElseThrow()
                .with(new GoalIndicator(
                        "x", "Iets", unit, "Wat het is.", Optional.empty(), targets, points, List.of())));
    }
}
