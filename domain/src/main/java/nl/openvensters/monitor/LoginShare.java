package nl.openvensters.monitor;

import java.time.LocalDate;

/**
 * The boards of which somebody logged in during the half year up to a day.
 *
 * @param on the last day of the half year
 * @param boards active on that day: boards with at least one active school
 * @param loggedIn how many of them logged in
 * @param schools active on that day, those without a known board included
 * @param schoolsOfThose the schools of the boards that logged in
 */
public record LoginShare(LocalDate on, int boards, int loggedIn, int schools, int schoolsOfThose) {

    /** From 0 to 1; 0 without boards. */
    public double share() {
        return boards == 0 ? 0 : (double) loggedIn / boards;
    }

    /** From 0 to 1; 0 without schools. */
    public double shareOfSchools() {
        return schools == 0 ? 0 : (double) schoolsOfThose / schools;
    }
}
