package nl.openvensters.publication.many;

import java.util.List;
import nl.openvensters.school.SchoolCode;

/**
 * What undoing came to.
 *
 * @param restored the schools where everything is as it was
 * @param left the schools where somebody changed the text since, or where the actor may not; nothing changed there
 */
public record Undone(List<SchoolCode> restored, List<SchoolCode> left) {}
