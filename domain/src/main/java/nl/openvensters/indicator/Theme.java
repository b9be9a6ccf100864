package nl.openvensters.indicator;

/**
 * A chapter of the school page.
 *
 * @param id for addresses and message keys, for example {@code resultaten}
 * @param title as shown
 */
public record Theme(String id, String title) {}
