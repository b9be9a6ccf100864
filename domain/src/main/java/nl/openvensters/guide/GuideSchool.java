package nl.openvensters.guide;

import nl.openvensters.account.Place;
import nl.openvensters.school.SchoolCode;

/** A school as far as its guide needs to know it. @param board its subject; 0 when there is none */
public record GuideSchool(long id, SchoolCode code, String name, long board) {

    public Place place() {
        return Place.school(id, board);
    }
}
