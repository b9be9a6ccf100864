package nl.openvensters.publication;

import nl.openvensters.figure.Figure;

/**
 * A version of a figure in the database.
 *
 * @param figure what
 * @param supersededBy the run that replaced it; 0 while it is current
 * @param answerId of the own answer that it is a number of; 0 when a run brought it
 */
record StoredFigure(Figure figure, long supersededBy, long answerId) {

    boolean isCurrent() {
        return supersededBy == 0;
    }

    /** Whether this was the current version just after a run. */
    boolean isOf(long asOfRun) {
        return figure.importRun() <= asOfRun && (isCurrent() || supersededBy > asOfRun);
    }

    /** The same of what runs brought; of what the subject told itself whether it is of an answer. */
    boolean isAsOf(long run, long answer) {
        return figure.isOwn() ? answerId == answer : isOf(run);
    }
}
