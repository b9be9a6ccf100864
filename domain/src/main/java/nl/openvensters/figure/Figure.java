package nl.openvensters.figure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One figure as it is read: what is known of a measure in a period, or why it is not, with where it came from.
 *
 * @param indicator id in the catalogue, for example {@code leerlingen}
 * @param measure code within the indicator, for example {@code aantal}
 * @param period what it describes
 * @param value the figure itself; empty when the figure consists of cells only
 * @param cells the values by dimension; none when there are no dimensions
 * @param status provisional, final or corrected
 * @param referenceDate the day on which was counted, when the source says so
 * @param deliveredOn the day on which the source delivered it
 * @param importRun the run that brought it; {@link #OWN} when it is a number of an answer of the subject itself
 */
public record Figure(
        String indicator,
        String measure,
        Period period,
        Optional<FigureValue> value,
        Cells cells,
        FigureStatus status,
        Optional<LocalDate> referenceDate,
        LocalDate deliveredOn,
        long importRun) {

    /** In the place of the import run: the subject told it itself. */
    public static final long OWN = 0;

    /** Whether the subject itself is the source. */
    public boolean isOwn() {
        return importRun == OWN;
    }

    /** The same figure with something else to show. */
    public Figure with(Optional<FigureValue> otherValue, Cells otherCells) {
        return new Figure(
                indicator, measure, period, otherValue, otherCells, status, referenceDate, deliveredOn, importRun);
    }
}
