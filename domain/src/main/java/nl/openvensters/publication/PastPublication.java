package nl.openvensters.publication;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened to an indicator of a school.
 *
 * @param by who did it; empty when the clock or the first load did
 * @param withdrawal the reason, when it was taken offline
 */
public record PastPublication(LocalDate on, Visibility.How how, Optional<String> by, Optional<String> withdrawal) {}
