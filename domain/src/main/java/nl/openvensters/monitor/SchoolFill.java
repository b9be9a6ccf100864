package nl.openvensters.monitor;

import nl.openvensters.publication.FillRate;
import nl.openvensters.school.SchoolType;

/**
 * A school that is active on a day.
 *
 * @param school its id
 * @param board its board's id; 0 when unknown
 * @param type its type of education
 * @param rate what it has online of what counts for it
 * @param traits of the day
 */
public record SchoolFill(long school, long board, SchoolType type, FillRate rate, SchoolTraits traits) {}
