package nl.openvensters.publication.many;

import java.util.Optional;
import nl.openvensters.publication.PuttingBack;
import nl.openvensters.school.SchoolCode;

/**
 * A school before a text is applied to it.
 *
 * @param draft what somebody was working on; empty when nobody was
 */
record SchoolBefore(long id, SchoolCode code, Optional<PuttingBack.Before> draft) {}
