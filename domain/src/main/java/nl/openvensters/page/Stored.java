package nl.openvensters.page;

import java.time.Instant;

/**
 * A document as it is kept.
 *
 * @param number of the change that made it; in the order in which changes became visible
 * @param sha256 of its bytes: the same document always has the same
 * @param madeAt when it became what it is
 * @param page what it says
 */
public record Stored<P>(long number, String sha256, Instant madeAt, P page) {}
