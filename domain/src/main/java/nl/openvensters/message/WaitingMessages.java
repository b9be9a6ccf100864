package nl.openvensters.message;

import nl.openvensters.school.SchoolCode;

/**
 * What waits at a school where nobody reads yet.
 *
 * @param name of the school among others, see {@link nl.openvensters.school.SchoolNames}
 */
public record WaitingMessages(SchoolCode school, String name, OpenMessages open) {}
