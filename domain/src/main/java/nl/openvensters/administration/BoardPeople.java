package nl.openvensters.administration;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A board with how many schools and people it has.
 *
 * @param subject its subject
 * @param number five digits
 * @param schools how many it runs today
 * @param administrators how many people run it here
 * @param people how many people have any role at it or at a school of it
 * @param lastLogin the last day on which one of them logged in
 */
public record BoardPeople(
        long subject,
        String number,
        String name,
        int schools,
        int administrators,
        int people,
        Optional<LocalDate> lastLogin) {}
