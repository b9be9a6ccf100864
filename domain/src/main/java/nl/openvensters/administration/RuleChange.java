package nl.openvensters.administration;

import java.time.LocalDateTime;

/**
 * A change of a rule, as it is in the history.
 *
 * @param at in UTC
 * @param by the name of who changed it; empty when that person is gone
 * @param about from which day, in Dutch
 * @param before what held on that day before, in Dutch
 * @param after what holds, in Dutch; empty when a planned rule was called off
 */
public record RuleChange(LocalDateTime at, String by, String about, String before, String after) {}
