package nl.openvensters.portal.worklist;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;

/**
 * How many lines the work list has, kept for a minute, so that the number in the menu costs other pages nothing. What
 * somebody does counts at once (see {@link WaitingCountFilter}), what others do within that minute.
 */
@SessionScoped
public class WaitingCount implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration KEPT = Duration.ofMinutes(1);

    @Inject
    private transient Clock clock;

    private int lines;
    private Instant until = Instant.EPOCH;

    /** Counted just now. */
    synchronized void is(int counted) {
        lines = counted;
        until = clock.instant().plus(KEPT);
    }

    /** Something was done. */
    synchronized void forget() {
        until = Instant.EPOCH;
    }

    synchronized OptionalInt known() {
        return clock.instant().isBefore(until) ? OptionalInt.of(lines) : OptionalInt.empty();
    }
}
