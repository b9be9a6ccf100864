package nl.openvensters.agreement;

import java.time.LocalDateTime;
import nl.openvensters.history.EventKind;

/**
 * Something that was done to an agreement.
 *
 * @param at in UTC
 * @param by who; empty when the platform did
 * @param what it was changed or published
 * @param about which part, in words
 * @param before what stood there; may be empty
 * @param after what stands there; may be empty
 */
public record AgreementChange(LocalDateTime at, String by, EventKind what, String about, String before, String after) {}
