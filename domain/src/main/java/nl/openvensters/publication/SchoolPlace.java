package nl.openvensters.publication;

import nl.openvensters.account.Place;
import nl.openvensters.school.SchoolType;

/** A school as far as publishing needs to know it: its subject, the board of the day and its type. */
record SchoolPlace(long id, long board, SchoolType type) {

    Place place() {
        return Place.school(id, board);
    }
}
