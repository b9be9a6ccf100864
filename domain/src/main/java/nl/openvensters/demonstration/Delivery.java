package nl.openvensters.demonstration;

/**
 * Which files of the province, as they were in which year. The three yearly deliveries together tell a story: schools
 * are renamed, move, get another board, close and open, and figures are corrected.
 */
public enum Delivery {
    /** As after 1 October 2023: the first that a register would load. */
    YEAR_2023(2023),
    YEAR_2024(2024),
    YEAR_2025(2025),
    /** The latest state in one go, with two years of reference levels and test scores: like the real files. */
    COMPLETE(2025);

    private final int year;

    Delivery(int year) {
        this.year = year;
    }

    /** The calendar year of the last 1 October that it describes. */
    public int year() {
        return year;
    }

    /** The name of its folder when all are written. */
    public String folder() {
        return String.valueOf(year);
    }
}
