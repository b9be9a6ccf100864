package nl.openvensters.writing;

import java.math.BigDecimal;

/**
 * A number that is shown beside the text.
 *
 * @param counts what it counts, which decides the words it is recognised by
 * @param number as shown; percentages as 0–100
 * @param current whether it is the newest; false for one of an earlier period
 */
public record KnownNumber(Counts counts, BigDecimal number, boolean current) {

    /** What a number in a text is about, by the word behind it. */
    public enum Counts {
        PUPILS,
        PERCENT,
        SCORE
    }
}
