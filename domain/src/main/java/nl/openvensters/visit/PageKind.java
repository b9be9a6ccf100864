package nl.openvensters.visit;

/** What sort of page of the public site somebody looks at. */
public enum PageKind {
    HOME,
    SEARCH,
    SCHOOL,
    COMPARE,
    GUIDE,
    /** Of a place, a municipality or a province. */
    PLACE,
    BOARD,
    PARTNERSHIP,
    /** Primary education in figures, its topics included. */
    SECTOR,
    AGREEMENT,
    /** A school within another site. */
    EMBED,
    /** All else: about the site, following, sending a message, filling in. */
    OTHER
}
