package nl.openvensters.agreement;

/** A figure that the product measures itself, see {@link Measurement}. */
public enum LiveFigure {
    /** Share of the boards that logged in during the last half year. */
    BOARDS,
    /** Share of the schools that belong to those boards. */
    SCHOOLS_OF_BOARDS,
    /** Schools with at least 80 % of the comparison indicators published. */
    FILLED,
    /** Mean of the visitors a month over at most twelve whole months. */
    VISITORS
}
