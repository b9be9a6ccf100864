package nl.openvensters.message;

import java.time.LocalDate;

/**
 * How many messages of a school nobody handled yet.
 *
 * @param count at least one
 * @param since the Dutch day on which the oldest of them was sent
 */
public record OpenMessages(int count, LocalDate since) {}
