package nl.openvensters.publication.many;

import java.util.Optional;
import nl.openvensters.publication.DraftContent;
import nl.openvensters.school.SchoolCode;

/**
 * What a school had before a text was applied to it.
 *
 * @param online what was public; empty when nothing was
 * @param draft what somebody was working on; empty when nobody was
 */
record SchoolBefore(long id, SchoolCode code, Optional<DraftContent> online, Optional<DraftContent> draft) {}
