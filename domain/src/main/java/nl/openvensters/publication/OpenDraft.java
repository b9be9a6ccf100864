package nl.openvensters.publication;

import java.time.LocalDateTime;
import nl.openvensters.school.SchoolCode;

/**
 * A text that somebody began.
 *
 * @param name of the school
 * @param editor who saved it last
 * @param editedAt when, in UTC
 */
public record OpenDraft(SchoolCode school, String name, String indicator, String editor, LocalDateTime editedAt) {}
