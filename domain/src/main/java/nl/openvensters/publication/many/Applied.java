package nl.openvensters.publication.many;

import java.util.List;
import nl.openvensters.school.SchoolCode;

/**
 * What applying a text came to.
 *
 * @param batch to undo it with; 0 when nothing changed anywhere
 * @param online the schools where it went online
 * @param proposed the schools where somebody else has to approve it
 * @param saved the schools where it was saved as a draft
 * @param unchanged the schools where it was like this already
 */
public record Applied(
        long batch,
        List<SchoolCode> online,
        List<SchoolCode> proposed,
        List<SchoolCode> saved,
        List<SchoolCode> unchanged) {}
