package nl.openvensters.administration;

import java.time.LocalDate;

/**
 * How an indicator counts from a day on, until the next rule.
 *
 * @param from the first day
 * @param comparison whether the monitor counts it among the indicators that every school should show
 * @param automaticAfterDays how many days after they arrive new figures go online by themselves, 0 to 366
 */
public record IndicatorRule(LocalDate from, boolean comparison, int automaticAfterDays) {

    /** The most days. */
    public static final int MOST_DAYS = 366;

    /** Whether it says the same from whatever day. */
    boolean saysAs(IndicatorRule other) {
        return comparison == other.comparison && automaticAfterDays == other.automaticAfterDays;
    }
}
