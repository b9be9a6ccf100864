package nl.openvensters.indicator;

/** What a measure says of a school as a whole, for all that need it of any school; one measure of the catalogue each. */
public enum Characteristic {
    /** How many pupils it has. */
    PUPILS,
    /** How many of each age. */
    AGES,
    /** The weighting by which schools are alike. */
    WEIGHTING
}
