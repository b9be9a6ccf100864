package nl.openvensters.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.openvensters.monitor.ComparableBoards.Peers;
import nl.openvensters.monitor.ComparisonRules.Counted;
import nl.openvensters.monitor.ComparisonRules.Span;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.Test;

class ComparableBoardsTest {

    private final FillSnapshot.Count count = new FillSnapshot.Count(
            new ComparisonRules(List.of(counted("a"), counted("b"), counted("c"), counted("d"))));

    private static Counted counted(String indicator) {
        return new Counted(indicator, List.of(new Span(SchoolType.BO, LocalDate.MIN, LocalDate.MAX, true)));
    }

    private FillSnapshot day() {
        return count.on(LocalDate.of(2026, 6, 1), List.of());
    }

    private static IndicatorSet first(int number) {
        return IndicatorSet.of(IntStream.range(0, number).toArray());
    }

    private void board(long id, int schools, int published) {
        for (int i = 0; i < schools; i++) {
            count.add(id, first(4), first(published));
        }
    }

    @Test
    void boards_with_half_to_twice_as_many_schools_are_told_by_the_middle_one() {
        board(1, 4, 4);
        board(2, 2, 0);
        board(3, 3, 1);
        board(4, 4, 2);
        board(5, 8, 3);
        board(6, 5, 4);
        board(7, 9, 4);

        assertThat(ComparableBoards.on(day(), 1)).contains(new Peers(2, 8, 5, 50));
    }

    @Test
    void of_fewer_than_five_nothing_is_told() {
        board(1, 4, 4);
        for (long other = 2; other <= 5; other++) {
            board(other, 4, 2);
        }

        assertThat(ComparableBoards.on(day(), 1)).isEmpty();
    }

    @Test
    void a_board_without_schools_on_the_day_has_none() {
        board(2, 1, 1);

        assertThat(ComparableBoards.on(day(), 1)).isEmpty();
    }
}
