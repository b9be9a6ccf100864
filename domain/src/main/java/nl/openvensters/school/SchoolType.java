package nl.openvensters.school;

import java.util.EnumSet;
import java.util.Set;

/** The types of primary education (<i>onderwijssoorten</i>) as the education administration names them. */
public enum SchoolType {
    /** Basisonderwijs: mainstream primary education. */
    BO,
    /** Speciaal basisonderwijs: special primary education. */
    SBO,
    /** Speciaal onderwijs. */
    SO,
    /** Speciaal and voortgezet speciaal onderwijs at one location: {@code SO/VSO} in the administration's files. */
    SO_VSO,
    /** Voortgezet speciaal onderwijs. */
    VSO;

    /** The types of education that a school of this type gives: itself, or the two of {@link #SO_VSO}. */
    public Set<SchoolType> given() {
        return this == SO_VSO ? EnumSet.of(SO, VSO) : EnumSet.of(this);
    }
}
