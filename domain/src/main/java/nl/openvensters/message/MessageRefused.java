package nl.openvensters.message;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A message cannot be sent as it was typed; nothing was kept of it. */
public class MessageRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Why {
        NO_TEXT,
        TOO_LONG,
        TOO_MANY_LINKS,
        /** What was typed as an e-mail address is none. */
        NO_ADDRESS,
        /** The field that people do not see was filled in. */
        TRAPPED,
        /** Sent sooner than anybody types. */
        TOO_QUICK,
        /** The form stood open for too long, or is none of ours. */
        TOO_OLD,
        /** The school got as many as are taken in an hour, or as many came from the same computer. */
        TOO_MANY
    }

    private final EnumSet<Why> why;

    /** @param why at least one */
    public MessageRefused(Set<Why> why) {
        super(why.stream().map(Why::name).collect(Collectors.joining(", ")));
        this.why = EnumSet.copyOf(why);
    }

    /** At least one. */
    public Set<Why> why() {
        return Set.copyOf(why);
    }
}
