package nl.openvensters.search;

/**
 * Where distances are counted from.
 *
 * @param label what it is called; empty for where a visitor is
 * @param kind how well this point is what it is called
 */
public record Origin(String label, double latitude, double longitude, Kind kind) {

    /** How well a point is what it is called. */
    public enum Kind {
        /** A place to stand on. */
        POINT,
        /** A school of which only the area is known: the distances from there are rough. */
        ROUGH,
        /** The middle of an area, and called so. */
        MIDDLE
    }
}
