package nl.openvensters.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.openvensters.monitor.ComparisonRules.Counted;
import nl.openvensters.monitor.ComparisonRules.Span;
import nl.openvensters.monitor.FillSnapshot.BoardFill;
import nl.openvensters.monitor.FillSnapshot.MissedIndicator;
import nl.openvensters.publication.FillRate;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.Test;

class FillSnapshotTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final FillSnapshot.Count count = new FillSnapshot.Count(
            new ComparisonRules(List.of(counted("a"), counted("b"), counted("c"), counted("d"), counted("e"))));

    @Test
    void a_school_with_four_of_five_is_filled_and_one_with_three_is_not() {
        count.add(1, IndicatorSet.of(0, 1, 2, 3, 4), IndicatorSet.of(0, 1, 2, 3));
        count.add(1, IndicatorSet.of(0, 1, 2, 3, 4), IndicatorSet.of(0, 1, 2));
        FillSnapshot snapshot = count.on(TODAY, List.of());

        assertThat(snapshot.on()).isEqualTo(TODAY);
        assertThat(snapshot.schools()).isEqualTo(2);
        assertThat(snapshot.filled()).isEqualTo(1);
        assertThat(snapshot.share()).isEqualTo(0.5);
        assertThat(snapshot.tenths()).containsExactly(0, 0, 0, 0, 0, 0, 1, 0, 1, 0);
    }

    @Test
    void without_schools_the_share_is_nothing() {
        assertThat(count.on(TODAY, List.of()).share()).isZero();
    }

    @Test
    void what_does_not_count_for_a_school_is_neither_published_nor_missed() {
        count.add(1, IndicatorSet.of(0, 1), IndicatorSet.of(0, 2, 3, 4));

        assertThat(count.on(TODAY, List.of()).missing())
                .containsExactly(new MissedIndicator("b", 1, 1), new MissedIndicator("a", 0, 1));
        assertThat(count.on(TODAY, List.of()).boards()).containsExactly(new BoardFill(1, 1, 0, new FillRate(1, 2)));
    }

    @Test
    void what_most_schools_miss_comes_first_and_equals_by_name() {
        count.add(1, IndicatorSet.of(0, 1, 2), IndicatorSet.of(1));
        count.add(1, IndicatorSet.of(0, 1, 2), IndicatorSet.NONE);

        assertThat(count.on(TODAY, List.of()).missing())
                .containsExactly(
                        new MissedIndicator("a", 2, 2), new MissedIndicator("c", 2, 2), new MissedIndicator("b", 1, 2));
    }

    @Test
    void boards_add_up_their_schools_least_filled_first_then_the_largest_then_by_number() {
        count.add(30, IndicatorSet.of(0, 1, 2, 3, 4), IndicatorSet.of(0, 1, 2, 3, 4));
        count.add(20, IndicatorSet.of(0, 1, 2, 3, 4), IndicatorSet.of(0));
        count.add(40, IndicatorSet.of(0, 1, 2, 3, 4), IndicatorSet.of(0));
        count.add(10, IndicatorSet.of(0, 1, 2, 3, 4), IndicatorSet.of(0));
        count.add(10, IndicatorSet.of(0, 1, 2, 3, 4), IndicatorSet.of(0));
        count.add(0, IndicatorSet.of(0, 1, 2, 3, 4), IndicatorSet.NONE);

        assertThat(count.on(TODAY, List.of()).boards())
                .containsExactly(
                        new BoardFill(10, 2, 0, new FillRate(2, 10)),
                        new BoardFill(20, 1, 0, new FillRate(1, 5)),
                        new BoardFill(40, 1, 0, new FillRate(1, 5)),
                        new BoardFill(30, 1, 1, new FillRate(5, 5)));
    }

    @Test
    void a_span_covers_its_first_day_and_not_its_last() {
        var span = new SchoolSpan(1, 1, SchoolType.BO, TODAY, TODAY.plusDays(2), null);

        assertThat(span.covers(TODAY.minusDays(1))).isFalse();
        assertThat(span.covers(TODAY)).isTrue();
        assertThat(span.covers(TODAY.plusDays(1))).isTrue();
        assertThat(span.covers(TODAY.plusDays(2))).isFalse();
    }

    private static Counted counted(String id) {
        return new Counted(id, List.of(new Span(SchoolType.BO, LocalDate.MIN, LocalDate.MAX, true)));
    }
}
