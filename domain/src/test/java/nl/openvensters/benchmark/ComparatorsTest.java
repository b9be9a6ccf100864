package nl.openvensters.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparatorsTest {

    private final List<BoardTraits> all = IntStream.range(0, 50)
            .mapToObj(i -> board(i, 100 * Math.pow(1.1, i), 25 + i % 10))
            .toList();

    @Test
    void thirty_are_chosen_and_never_the_board_itself() {
        List<BoardTraits> others = new Comparators(all).of(all.get(10), Weights.USUAL);

        assertThat(others).hasSize(30).doesNotContain(all.get(10));
    }

    @Test
    void by_size_alone_the_nearest_in_size_are_chosen() {
        List<BoardTraits> others = new Comparators(all).of(all.get(20), new Weights(100, 0, 0, 0));

        assertThat(others)
                .extracting(BoardTraits::id)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(5, 35)
                        .filter(i -> i != 20)
                        .mapToObj(Long::valueOf)
                        .toList());
    }

    @Test
    void they_stand_by_name_and_by_nothing_else() {
        List<BoardTraits> others = new Comparators(all).of(all.get(20), Weights.USUAL);

        assertThat(others).isSortedAccordingTo(Comparator.comparing(BoardTraits::name));
    }

    @Test
    void a_board_without_a_trait_is_furthest_from_those_that_have_it() {
        BoardTraits special = new BoardTraits(
                99, "00099", "Z", 1, OptionalDouble.of(200), OptionalDouble.empty(), 0, OptionalDouble.of(5));
        var with = new ArrayList<>(all);
        with.add(special);
        var comparators = new Comparators(with);
        var weights = new Weights(0, 100, 0, 0);

        assertThat(comparators.distance(special, all.get(0), weights)).isEqualTo(10);
        assertThat(comparators.distance(special, special, weights)).isZero();
    }

    @Test
    void weights_in_an_address_are_read_or_refused() {
        assertThat(Weights.read("10-20-30-40")).contains(new Weights(10, 20, 30, 40));
        assertThat(Weights.read("14-15-100-0")).contains(new Weights(10, 20, 100, 0));
        assertThat(Weights.read("0-0-0-0")).isEmpty();
        assertThat(Weights.read("4-4-4-4")).isEmpty();
        assertThat(Weights.read("101-0-0-0")).isEmpty();
        assertThat(Weights.read("1-2-3")).isEmpty();
        assertThat(Weights.read(null)).isEmpty();
    }

    @Test
    void quarters_lie_between_neighbours_and_of_four_values_none_is_told() {
        assertThat(Quartiles.of(List.of(1.0, 2.0, 3.0, 4.0, 10.0))).contains(new Quartiles(1, 2, 3, 4, 10, 5));
        assertThat(Quartiles.of(List.of(1.0, 2.0, 3.0, 4.0))).isEmpty();
    }

    private static BoardTraits board(int i, double pupils, double weighting) {
        return new BoardTraits(
                i,
                String.format("%05d", i),
                "Bestuur " + (char) ('A' + i % 26) + i,
                1 + i / 5,
                OptionalDouble.of(pupils),
                OptionalDouble.of(weighting),
                0,
                OptionalDouble.of(5));
    }
}
