package nl.openvensters.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.openvensters.figure.FigureValue;

/**
 * A board among boards like it.
 *
 * @param weights by which they were chosen
 * @param others at most thirty, by name
 * @param lines a measure each, those of which nobody has a value left out
 * @param explained which of the others explain a topic in public
 */
public record BoardComparison(
        BoardTraits own,
        Weights weights,
        List<BoardTraits> others,
        List<Line> lines,
        List<BenchmarkRepository.Explained> explained) {

    /**
     * One measure.
     *
     * @param year of which all its values are
     * @param value the board's own, or why there is none
     * @param schools over how many schools; 0 where it is of the board itself
     * @param others by the name of the board
     * @param spread of the others; empty of fewer than five
     * @param since the first of the years in a row, up to this one, in which it lay on the same side of the middle half of
     *     these boards; empty when it lies in it, or did not lie there the year before
     * @param change of the own value since the year before; empty when the two cannot be put side by side
     * @param signal what the inspectorate looks at; empty when it does not, or when that depends on what is not known
     * @param series the own values, the oldest first
     * @param caveats what must be said beside it
     */
    public record Line(
            BoardMeasure measure,
            int year,
            FigureValue value,
            int schools,
            List<Other> others,
            Optional<Quartiles> spread,
            OptionalInt since,
            OptionalDouble change,
            Optional<SignalValues.Signal> signal,
            List<Point> series,
            List<Caveat> caveats) {

        /** The own value as a number. */
        public OptionalDouble number() {
            return value.asNumber()
                    .map(number -> OptionalDouble.of(number.doubleValue()))
                    .orElse(OptionalDouble.empty());
        }

        /** Whether the own value lies below the signal value. */
        public boolean isBelowSignal() {
            return signal.isPresent()
                    && number().isPresent()
                    && number().getAsDouble() < signal.get().below().doubleValue();
        }
    }

    /** A value of another board. */
    public record Other(BoardTraits board, double value) {}

    /** An own value of a year. */
    public record Point(int year, FigureValue value) {}

    /** What must be said beside a comparison, each with a text of its own. */
    public enum Caveat {
        /** The accounts are more than two years old. */
        OLD,
        /** Accounts may be consolidated, and a merger is not told by the file. */
        ACCOUNTS,
        /** The series is of the schools that are of the board now. */
        SCHOOLS_OF_NOW,
        /** It changed so much in a year that a merger or transfer is likely; no change is told. */
        JUMP,
        /** Not all boards that are alike have a value. */
        NOT_ALL,
        /** The signal value depends on the income, which no file gives; it was chosen by the costs. */
        INCOME_ESTIMATED,
        /** The signal value depends on the income, which is not known. */
        INCOME_UNKNOWN,
        /** It tells first of all which children the schools have. */
        CHILDREN
    }

    public Optional<Line> line(BoardMeasure measure) {
        return lines.stream().filter(line -> line.measure() == measure).findFirst();
    }

    /** Those of a topic. */
    public List<Line> lines(BoardMeasure.Topic topic) {
        return lines.stream().filter(line -> line.measure().topic() == topic).toList();
    }
}
