package nl.openvensters.visit;

import java.time.LocalDate;

/**
 * Something of which visitors are counted on a day.
 *
 * @param value the school, device, entrance, kind of page or topic by its code; empty for the whole site
 */
public record Count(LocalDate day, Of of, String value) {

    /** What is counted. */
    public enum Of {
        SITE,
        SCHOOL,
        DEVICE,
        ENTRANCE,
        /** A {@link PageKind}. */
        PAGE,
        /** A topic of the figures of the sector. */
        TOPIC
    }
}
