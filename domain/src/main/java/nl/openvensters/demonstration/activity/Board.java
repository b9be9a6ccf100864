package nl.openvensters.demonstration.activity;

import java.time.LocalDate;
import java.util.List;

/**
 * A board in the play.
 *
 * @param zeal from 0 to 1: how much of what can be filled in is filled in
 * @param joined the day of the first login
 * @param left the day after the last login; today when it still comes
 * @param everJoined whether anybody of it ever logged in
 */
record Board(
        long id,
        String name,
        List<SchoolFacts> schools,
        double zeal,
        LocalDate joined,
        LocalDate left,
        boolean everJoined) {}
