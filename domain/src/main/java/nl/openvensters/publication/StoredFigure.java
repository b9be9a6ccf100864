package nl.openvensters.publication;

import nl.openvensters.figure.Figure;

/**
 * A version of a figure in the database.
 *
 * @param subject whose
 * @param figure what
 * @param supersededBy the run that replaced it; 0 while it is current
 */
record StoredFigure(Subject subject, Figure figure, long supersededBy) {

    enum Subject {
        SCHOOL,
        MUNICIPALITY,
        COUNTRY
    }

    boolean isCurrent() {
        return supersededBy == 0;
    }

    /** Whether this was the current version just after a run. */
    boolean isOf(long asOfRun) {
        return figure.importRun() <= asOfRun && (isCurrent() || supersededBy > asOfRun);
    }
}
