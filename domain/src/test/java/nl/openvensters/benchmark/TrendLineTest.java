package nl.openvensters.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import nl.openvensters.benchmark.BoardComparison.Point;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import org.junit.jupiter.api.Test;

class TrendLineTest {

    @Test
    void a_straight_line_goes_on_by_its_last_five_years() {
        List<Point> points = IntStream.rangeClosed(2015, 2024)
                .mapToObj(year -> new Point(year, FigureValue.of(year < 2020 ? 900 : 1000 - 10 * (year - 2020))))
                .toList();

        assertThat(TrendLine.at(points, 3).orElseThrow()).isCloseTo(930, within(1e-6));
    }

    @Test
    void of_three_known_years_nothing_is_said() {
        List<Point> points = List.of(
                new Point(2021, FigureValue.of(10)),
                new Point(2022, FigureValue.missing(MissingReason.NOT_DELIVERED)),
                new Point(2023, FigureValue.of(10)),
                new Point(2024, FigureValue.of(10)));

        assertThat(TrendLine.at(points, 1)).isEmpty();
    }

    @Test
    void nobody_has_fewer_than_no_pupils() {
        List<Point> points = IntStream.rangeClosed(2020, 2024)
                .mapToObj(year -> new Point(year, FigureValue.of(20 - 5 * (year - 2020))))
                .toList();

        assertThat(TrendLine.at(points, 3)).hasValue(0);
    }
}
