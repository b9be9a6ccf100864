package nl.openvensters.question;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A question that waits for the people of a school.
 *
 * @param indicator its id; empty when it is about the school as a whole
 * @param askedBy account of who asked
 * @param asker name of who asked
 */
public record OpenQuestion(
        long id, String text, Optional<String> indicator, Optional<LocalDate> wantedOn, long askedBy, String asker) {}
