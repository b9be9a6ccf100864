package nl.openvensters.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What schools published themselves of an indicator of the catalogue.
 *
 * @param indicator its id
 * @param what is told of them
 * @param schools of how many it is
 * @param value a number of schools, or a mean
 * @param on the day on which it was counted
 */
public record OwnFigure(String indicator, What what, int schools, BigDecimal value, LocalDate on) {

    /** Of fewer schools nothing is told: it would say more of these few than of the sector. */
    public static final int FEWEST = 10;

    /** What is told. */
    public enum What {
        /** How many of the schools to which it applies have it online. */
        PUBLISHED,
        /** The mean of the hours a week of those that tell hours. */
        MEAN_HOURS,
        /** How many of these tell two hours or more. */
        TWO_HOURS,
        /** How many of those that say whether a qualified teacher gives the lessons say yes. */
        QUALIFIED
    }

    /** Whether it is of enough schools to be told. */
    public boolean isTold() {
        return schools >= FEWEST;
    }
}
