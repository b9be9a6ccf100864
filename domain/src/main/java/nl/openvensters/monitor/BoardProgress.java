package nl.openvensters.monitor;

import java.time.LocalDate;
import java.util.Optional;
import nl.openvensters.publication.FillRate;

/**
 * A board as the monitor lists it.
 *
 * @param number five digits
 * @param name on the day that is looked at, or the last known
 * @param schools its active schools
 * @param rate of all its schools together
 * @param filled how many of its schools have enough published
 * @param lastLogin the latest day on which somebody of it logged in; empty when nobody ever did
 */
public record BoardProgress(
        String number, String name, int schools, FillRate rate, int filled, Optional<LocalDate> lastLogin) {}
