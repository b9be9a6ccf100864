package nl.openvensters.publication.many;

/**
 * A school that a batch touched.
 *
 * @param before what it had
 * @param after the edition that the batch left, to see whether anybody changed it since
 * @param wentOnline whether the text became public; else it is a draft
 */
record TouchedSchool(SchoolBefore before, int after, boolean wentOnline) {}
