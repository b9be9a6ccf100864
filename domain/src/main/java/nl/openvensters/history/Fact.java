package nl.openvensters.history;

import java.util.Optional;

/**
 * One thing that happened, to be written down.
 *
 * @param what what was done
 * @param account who did it; 0 when the platform did it by itself
 * @param subject the school or board it is about; 0 when it is about none
 * @param indicator the indicator it is about, if any
 * @param about what else it is about in plain words, such as a role; at most 200 characters, no personal data
 * @param before what was there, as shown or as HTML; empty when there was nothing
 * @param after what is there now; empty when there is nothing
 */
public record Fact(
        EventKind what,
        long account,
        long subject,
        Optional<String> indicator,
        String about,
        Optional<String> before,
        Optional<String> after) {

    /** @throws IllegalArgumentException when {@code about} is too long */
    public Fact {
        if (about.length() > 200) {
            throw new IllegalArgumentException("about has " + about.length() + " characters");
        }
    }

    /** Something that is about no indicator. */
    public static Fact of(EventKind what, long account, long subject, String about) {
        return new Fact(what, account, subject, Optional.empty(), about, Optional.empty(), Optional.empty());
    }

    /** The same with what was there before and after. */
    public Fact changing(String before, String after) {
        return new Fact(
                what, account, subject, indicator, about, Optional.ofNullable(before), Optional.ofNullable(after));
    }

    /** The same about an indicator. */
    public Fact on(String indicatorId) {
        return new Fact(what, account, subject, Optional.of(indicatorId), about, before, after);
    }
}
