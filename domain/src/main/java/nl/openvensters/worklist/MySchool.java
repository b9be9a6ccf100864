package nl.openvensters.worklist;

import nl.openvensters.account.Place;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;

/**
 * A school at which somebody has a role, itself or through its board, as it is today.
 *
 * @param id its subject
 * @param board subject of its board; 0 when none is known
 * @param boardName empty when no file names it
 * @param town empty when it is unknown
 */
public record MySchool(
        long id, SchoolCode code, String name, String town, SchoolType type, long board, String boardName) {

    /** Where something done for this school is done. */
    public Place place() {
        return Place.school(id, board);
    }
}
