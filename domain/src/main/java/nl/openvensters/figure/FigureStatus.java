package nl.openvensters.figure;

/** How settled the source calls a figure. */
public enum FigureStatus {
    PROVISIONAL,
    FINAL,
    /** Replaces an earlier final figure of the same period. */
    CORRECTED
}
