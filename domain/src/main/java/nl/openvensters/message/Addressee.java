package nl.openvensters.message;

import nl.openvensters.account.Place;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;

/**
 * An open school that can be written to.
 *
 * @param id its subject
 * @param name its own, for a page about it
 * @param label its name among others, for a mail; see {@link nl.openvensters.school.SchoolNames}
 * @param board subject of the board that runs it today; 0 when none is known
 * @param read whether somebody of the school or its board may handle what is written; else who runs the platform does
 */
public record Addressee(
        long id, SchoolCode code, String name, String label, SchoolType type, long board, boolean read) {

    Place place() {
        return Place.school(id, board);
    }
}
