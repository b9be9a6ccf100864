package nl.openvensters.follow;

import java.time.LocalDate;
import nl.openvensters.school.SchoolCode;

/**
 * Somebody who wants to be told what is new of a school.
 *
 * @param token with which they stop
 * @param toldOn the last day of which all was told
 */
record Follower(long id, SchoolCode school, String email, String token, LocalDate toldOn) {}
