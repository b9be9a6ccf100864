package nl.openvensters.account;

import nl.openvensters.school.SubjectKind;

/**
 * A place by its name.
 *
 * @param name of the school, board or partnership as it is or was last called; empty for the platform
 */
public record Workplace(Place place, String name) {

    public static final Workplace PLATFORM = new Workplace(Place.PLATFORM, "");

    /**
     * @param subject the school, board or partnership; 0 for the platform
     * @param kind which of them it is, as it is stored; of the platform anything
     * @param board that runs the school; 0 when none does, or it is no school
     */
    static Workplace of(long subject, String kind, long board, String name) {
        if (subject == 0) {
            return PLATFORM;
        }
        return new Workplace(Place.of(SubjectKind.valueOf(kind), subject, board), name);
    }

    /** The school, board or partnership; 0 for the platform. */
    public long subject() {
        return place.subject();
    }

    public boolean isSchool() {
        return place.isSchool();
    }

    /** Whether it is a region for support. */
    public boolean isPartnership() {
        return place.isPartnership();
    }
}
