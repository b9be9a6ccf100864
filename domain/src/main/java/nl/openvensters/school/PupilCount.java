package nl.openvensters.school;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * The pupils of a school on the latest 1 October that is published.
 *
 * @param number how many; empty when they are too few to show
 * @param countedOn the day of the count
 */
public record PupilCount(OptionalInt number, LocalDate countedOn) {

    /** The one bound of the product: of fewer people, schools or boards no number is told. Here, for all know schools. */
    public static final int FEWEST = 5;

    /** As it may be shown: a smaller group than five is not counted aloud, and nobody is nobody. */
    public static PupilCount of(int number, LocalDate countedOn) {
        return number > 0 && number < FEWEST ? tooFew(countedOn) : new PupilCount(OptionalInt.of(number), countedOn);
    }

    /** Of so few that the number is not told. */
    public static PupilCount tooFew(LocalDate countedOn) {
        return new PupilCount(OptionalInt.empty(), countedOn);
    }
}
