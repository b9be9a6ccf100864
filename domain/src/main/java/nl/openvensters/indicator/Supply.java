package nl.openvensters.indicator;

/** Where the figures of an indicator come from. */
public enum Supply {
    /** From a public source (DUO, inspectorate, CBS); the school only explains. */
    CENTRAL,
    /** From the school itself. */
    DECENTRAL
}
