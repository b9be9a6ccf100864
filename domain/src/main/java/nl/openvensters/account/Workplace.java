package nl.openvensters.account;

/**
 * A place by its name.
 *
 * @param name of the school or board as it is or was last called; empty for the platform
 */
public record Workplace(Place place, String name) {

    public static final Workplace PLATFORM = new Workplace(Place.PLATFORM, "");

    /**
     * @param subject the school or board; 0 for the platform
     * @param board that runs the school; 0 when none does, or it is no school
     */
    static Workplace of(long subject, boolean school, long board, String name) {
        if (subject == 0) {
            return PLATFORM;
        }
        return new Workplace(school ? Place.school(subject, board) : Place.board(subject), name);
    }

    /** The school or board; 0 for the platform. */
    public long subject() {
        return place.subject();
    }

    public boolean isSchool() {
        return place.isSchool();
    }
}
