package nl.openvensters.publication;

import java.time.LocalDate;

/** Whether the public sees an indicator of a school, by the latest publication or withdrawal. */
public sealed interface Visibility {

    /** How an indicator came to be public. */
    enum How {
        /** It came with the first delivery of figures to an empty system. */
        FIRST_LOAD,
        /** The school did not act within the days that the indicator's rule gives. */
        AUTOMATIC,
        /** Somebody of the school or board published it. */
        DELIBERATE
    }

    /**
     * Public.
     *
     * @param on the Dutch day
     * @param how by whom or what
     * @param asOfRun the figures of all import runs up to and including this one are shown
     */
    record Published(LocalDate on, How how, long asOfRun) implements Visibility {}

    /**
     * No longer public.
     *
     * @param on the Dutch day
     * @param reason what the school says about it
     */
    record Withdrawn(LocalDate on, String reason) implements Visibility {}

    /** Never made public. */
    record Never() implements Visibility {}
}
