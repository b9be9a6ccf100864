package nl.openvensters.importing;

/**
 * What became of one row. Every row that is read has exactly one outcome, so that rows read = taken + rejected +
 * waiting + left out. A rejected row is told by throwing {@link RejectedRow}.
 *
 * @param kind taken, waiting or left out
 * @param reason for waiting and left out: the part after {@code reason.} of a key in the message bundle; else empty
 */
public record Outcome(Kind kind, String reason) {

    /** Rejected is not here: see {@link RejectedRow}. */
    public enum Kind {
        TAKEN,
        /** Waits until a person decides. */
        WAITING,
        /** Correct, but not about us: a secondary school, a duplicate. */
        LEFT_OUT
    }

    private static final Outcome TAKEN = new Outcome(Kind.TAKEN, "");

    public static Outcome taken() {
        return TAKEN;
    }

    /** @param reason for example {@code key-not-safe}, with {@code reason.key-not-safe} in the message bundle */
    public static Outcome waiting(String reason) {
        return new Outcome(Kind.WAITING, reason);
    }

    /** @param reason for example {@code duplicate}, with {@code reason.duplicate} in the message bundle */
    public static Outcome leftOut(String reason) {
        return new Outcome(Kind.LEFT_OUT, reason);
    }
}
