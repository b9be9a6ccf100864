package nl.openvensters.sector;

import nl.openvensters.sector.SectorTopic.Level;

/**
 * Something of which figures are told.
 *
 * @param key {@code NL}, the name of a province, the code of a municipality or partnership, the number of a board
 */
public record Area(Level level, String key) {

    public static final Area COUNTRY = new Area(Level.COUNTRY, "NL");
}
