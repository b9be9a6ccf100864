package nl.openvensters.publication.example;

import java.time.LocalDate;
import nl.openvensters.school.SchoolCode;

/**
 * Words that a school published with an indicator.
 *
 * @param label the school among others, see {@link nl.openvensters.school.SchoolNames}
 * @param body sanitised HTML
 * @param writtenOn the Dutch day
 */
public record WrittenText(SchoolCode school, String label, String body, LocalDate writtenOn) {}
