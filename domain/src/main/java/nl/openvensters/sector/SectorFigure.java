package nl.openvensters.sector;

import java.math.BigDecimal;

/**
 * A figure of an area.
 *
 * @param year of 1 October, of the end of the last school year, or of the accounts
 * @param part one of those of the topic
 * @param least what it is at least, whatever the hidden counts are
 * @param most what it is at most
 * @param units over how many schools or boards
 * @param known how many there are in all
 */
public record SectorFigure(
        SectorTopic topic, Area area, int year, String part, BigDecimal least, BigDecimal most, int units, int known) {

    private static final int HUNDRED = 100;
    private static final int WHOLE_FROM = 95;

    /** @throws IllegalArgumentException when the bounds are the wrong way round or the part is none of the topic */
    public SectorFigure {
        if (most.compareTo(least) < 0 || !topic.parts().contains(part)) {
            throw new IllegalArgumentException(topic + " " + part + " from " + least + " to " + most);
        }
    }

    /** Which part of all is in it, from 0 to 1. */
    double coverage() {
        return known == 0 ? 1 : (double) units / known;
    }

    /** Whether so many of all are in it that it tells of the year, and not of who was quick to publish. */
    public boolean isWhole() {
        return HUNDRED * units >= WHOLE_FROM * known;
    }

    /** Whether nothing is hidden in it. */
    public boolean isExact() {
        return least.compareTo(most) == 0;
    }
}
