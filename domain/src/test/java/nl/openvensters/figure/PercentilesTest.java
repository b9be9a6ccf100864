package nl.openvensters.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    @Property(tries = 200)
    void so_many_per_cent_do_not_exceed_a_percentile_and_fewer_would_be_below_it(
            @ForAll @Size(min = 1, max = 50) List<@IntRange(max = 40) Integer> numbers,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        var percentiles =
                new Percentiles(numbers.stream().map(BigDecimal::valueOf).toList());

        int at = percentiles.at(percent).intValueExact();

        long upTo = numbers.stream().filter(number -> number <= at).count();
        long under = numbers.stream().filter(number -> number < at).count();
        assertThat(upTo * 100).isGreaterThanOrEqualTo((long) percent * numbers.size());
        assertThat(under * 100).isLessThan((long) percent * numbers.size());
    }

    @Test
    void fourteen_per_cent_of_fifty_is_seven_and_not_a_little_more() {
        var percentiles = new Percentiles(
                IntStream.rangeClosed(1, 50).mapToObj(BigDecimal::valueOf).toList());

        assertThat(percentiles.at(14)).isEqualTo(BigDecimal.valueOf(7));
    }

    @Test
    void the_spread_of_ten_schools() {
        var percentiles = new Percentiles(List.of(29, 21, 22, 23, 24, 25, 26, 27, 28, 30).stream()
                .map(BigDecimal::valueOf)
                .toList());

        assertThat(percentiles.cells().encoded())
                .isEqualTo(
                        "{\"p5\":21,\"p10\":21,\"p15\":22,\"p25\":23,\"p35\":24,\"p45\":25,\"p50\":25,\"p55\":26,\"p65\":27,"
                                + "\"p75\":28,\"p85\":29,\"p90\":29,\"p95\":30,\"scholen\":10}");
        assertThat(percentiles.mean()).isEqualTo(new BigDecimal("25.50"));
        assertThatThrownBy(() -> new Percentiles(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
