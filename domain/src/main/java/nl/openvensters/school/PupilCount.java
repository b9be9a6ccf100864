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

    /** A smaller group is not counted aloud. */
    static final int FEWEST = 5;
}
