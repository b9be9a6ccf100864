package nl.openvensters.publication.many;

import nl.openvensters.publication.PuttingBack;
import nl.openvensters.school.SchoolCode;

/**
 * A school that a batch touched, with what the batch did there.
 *
 * @param undone whether somebody took it back there
 */
record TouchedSchool(long id, SchoolCode code, PuttingBack.Replaced replaced, boolean undone) {}
