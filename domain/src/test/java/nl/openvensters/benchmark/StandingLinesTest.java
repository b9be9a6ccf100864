package nl.openvensters.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.openvensters.benchmark.BenchmarkRepository.Stored;
import nl.openvensters.benchmark.BoardComparison.Line;
import nl.openvensters.figure.FigureValue;
import org.junit.jupiter.api.Test;

class StandingLinesTest {

    private static final int LAST = 2024;

    @Test
    void since_when_a_board_lies_outside_of_the_middle_half_is_told_of_years_in_a_row() {
        Line line = line(6, 0.50, 0.90, 0.52, 0.91, 0.90, 0.92);

        assertThat(line.since()).hasValue(LAST - 2);
        assertThat(told(line)).contains("Dit bestuur ligt boven die middelste helft, in elk jaar vanaf 2022.");
    }

    @Test
    void of_this_year_alone_nothing_is_said_of_before() {
        Line line = line(6, 0.50, 0.20);

        assertThat(line.since()).isEmpty();
        assertThat(told(line)).contains("Dit bestuur ligt onder die middelste helft.");
    }

    @Test
    void within_it_and_beside_fewer_than_five_boards_there_is_no_since() {
        assertThat(line(6, 0.50, 0.50).since()).isEmpty();
        assertThat(line(4, 0.90, 0.90).since()).isEmpty();
    }

    private static List<String> told(Line line) {
        return new StandingSentences("Dam", 3).of(line);
    }

    /** @param own values of the board, the last of {@link #LAST}; the others have 0.41, 0.42 and so on in all years */
    private static Line line(int others, double... own) {
        List<BoardTraits> boards = IntStream.rangeClosed(1, others)
                .mapToObj(StandingLinesTest::board)
                .toList();
        var figures = new ArrayList<Stored>();
        for (int i = 0; i < own.length; i++) {
            int year = LAST - own.length + 1 + i;
            figures.add(stored(0, year, own[i]));
            boards.forEach(
                    other -> figures.add(stored(other.id(), year, other.id() == 1 ? 0.41 : 0.40 + 0.04 * other.id())));
        }
        return new StandingLines(board(0), boards, figures, SignalValues.load(), LAST + 1)
                .lines().stream()
                        .filter(line -> line.measure() == BoardMeasure.SOLVENCY)
                        .findFirst()
                        .orElseThrow();
    }

    private static Stored stored(long board, int year, double value) {
        return new Stored(board, BoardMeasure.SOLVENCY, year, FigureValue.of(BigDecimal.valueOf(value)), 0);
    }

    private static BoardTraits board(int id) {
        return new BoardTraits(
                id,
                "4000" + id,
                "Bestuur " + id,
                3,
                OptionalDouble.of(300),
                OptionalDouble.of(29),
                0,
                OptionalDouble.of(4));
    }
}
