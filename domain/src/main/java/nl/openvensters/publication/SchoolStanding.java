package nl.openvensters.publication;

import nl.openvensters.school.SchoolCode;

/**
 * How far a school is, today.
 *
 * @param applicable how many comparison indicators hold for it
 * @param published how many of those are online
 * @param waiting how many indicators go online by themselves on a known day
 * @param drafts how many texts are being written
 */
public record SchoolStanding(
        SchoolCode code, String name, String place, int applicable, int published, int waiting, int drafts) {

    /** The share in percent that a full page has; of a school for which nothing holds it is 100. */
    public int percentage() {
        return applicable == 0 ? 100 : published * 100 / applicable;
    }

    /** Whether at least 80 % is online, as the sector counts it. */
    public boolean isFilled() {
        return published * 100 >= applicable * 80;
    }
}
