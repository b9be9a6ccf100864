package nl.openvensters.publication.many;

import nl.openvensters.publication.Basis;

/**
 * A school that a batch touched.
 *
 * @param before what it had
 * @param after what the batch left, to see whether anybody changed it since
 * @param wentOnline whether the text became public; else it is a draft
 */
record TouchedSchool(SchoolBefore before, Basis after, boolean wentOnline) {}
