package nl.openvensters.school;

/**
 * Where a school stands, in WGS84 degrees.
 *
 * @param latitude between 50 and 54 in the Netherlands
 * @param longitude between 3 and 8
 * @param exact whether this is the school itself, and not the middle of its postcode area
 */
public record SchoolPoint(double latitude, double longitude, boolean exact) {}
