package nl.openvensters.search;

/**
 * Where distances are counted from.
 *
 * @param label what it is called; empty for where a visitor is
 * @param exact whether it is a place to stand on, and not the middle of an area
 */
public record Origin(String label, double latitude, double longitude, boolean exact) {}
