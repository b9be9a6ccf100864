package nl.openvensters.publication.example;

import java.time.LocalDate;
import nl.openvensters.school.SchoolCode;

/**
 * Words that a school published with an indicator.
 *
 * @param schoolName as it is called now
 * @param place where it is; may be empty
 * @param body sanitised HTML
 * @param writtenOn the Dutch day
 */
public record WrittenText(SchoolCode school, String schoolName, String place, String body, LocalDate writtenOn) {}
