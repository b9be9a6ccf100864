package nl.openvensters.follow;

import java.time.LocalDate;
import nl.openvensters.language.Language;
import nl.openvensters.school.SchoolCode;

/**
 * Somebody who wants to be told what is new of a school.
 *
 * @param label of the school among others, see {@link nl.openvensters.school.SchoolNames}
 * @param language of the mails to them
 * @param token with which they stop
 * @param toldOn the last day of which all was told
 */
record Follower(
        long id, SchoolCode school, String label, String email, Language language, String token, LocalDate toldOn) {}
