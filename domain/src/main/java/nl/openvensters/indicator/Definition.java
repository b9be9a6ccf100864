package nl.openvensters.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an indicator means, in the words that a visitor reads.
 *
 * @param version goes up when the meaning changes, so that figures of different definitions are not mixed unseen
 * @param text plain Dutch
 * @param since the first day of this version; empty for the first version
 * @param changed what is otherwise than in the version before; empty for the first version
 * @param earlier the versions before it, the latest first
 */
public record Definition(
        int version, String text, Optional<LocalDate> since, Optional<String> changed, List<Definition> earlier) {

    /** The first version. */
    public Definition(int version, String text) {
        this(version, text, Optional.empty(), Optional.empty(), List.of());
    }
}
