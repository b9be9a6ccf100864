package nl.openvensters.worklist;

/** Where an indicator of a school stands, in one word; of what holds at once the first is said. */
public enum CellState {
    /** A second person has to look at it. */
    PROPOSED,
    /** It goes online by itself on a known day: new figures, or a draft for which the day was chosen. */
    WAITING,
    /** The words online are about figures that have changed since. */
    STALE,
    /** Somebody is working on a text or an answer. */
    DRAFT,
    PUBLISHED,
    /** Taken offline by the school. */
    WITHDRAWN,
    /** There is something to publish and nobody did. */
    READY,
    /** There is nothing to publish yet. */
    EMPTY
}
