package nl.openvensters.account;

/**
 * A place by its name.
 *
 * @param name of the school or board as it is or was last called; empty for the platform
 */
public record Workplace(Place place, String name) {

    public static final Workplace PLATFORM = new Workplace(Place.PLATFORM, "");

    /** The school or board; 0 for the platform. */
    public long subject() {
        return place.subject();
    }

    public boolean isSchool() {
        return place.isSchool();
    }
}
