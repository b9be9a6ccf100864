package nl.openvensters.school;

/** The types of primary education (<i>onderwijssoorten</i>) as the education administration names them. */
public enum SchoolType {
    /** Basisonderwijs: mainstream primary education. */
    BO,
    /** Speciaal basisonderwijs: special primary education. */
    SBO,
    /** Speciaal onderwijs. */
    SO,
    /** Voortgezet speciaal onderwijs. */
    VSO
}
