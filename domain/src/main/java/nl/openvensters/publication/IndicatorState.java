package nl.openvensters.publication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.openvensters.indicator.Indicator;

/**
 * Where an indicator of a school stands for who works on it.
 *
 * @param publishedOn since when it is online; empty when it is not
 * @param withdrawn whether it was taken offline
 * @param goesOnline the day on which new figures publish themselves
 * @param draft whether a text is being written
 * @param delivered whether there is something to publish
 * @param stale whether the words online are about figures that have changed since
 */
public record IndicatorState(
        Indicator indicator,
        boolean applicable,
        Optional<LocalDate> publishedOn,
        boolean withdrawn,
        Optional<LocalDate> goesOnline,
        boolean draft,
        boolean delivered,
        boolean stale) {

    /** What to say of it in one word; the most urgent first. */
    public enum Kind {
        NOT_APPLICABLE,
        WAITING,
        STALE,
        DRAFT,
        PUBLISHED,
        WITHDRAWN,
        READY,
        EMPTY
    }

    public Kind kind() {
        if (!applicable) {
            return Kind.NOT_APPLICABLE;
        }
        if (goesOnline.isPresent()) {
            return Kind.WAITING;
        }
        if (stale) {
            return Kind.STALE;
        }
        if (draft) {
            return Kind.DRAFT;
        }
        if (publishedOn.isPresent()) {
            return Kind.PUBLISHED;
        }
        if (withdrawn) {
            return Kind.WITHDRAWN;
        }
        return delivered ? Kind.READY : Kind.EMPTY;
    }

    /** The day on which its new figures publish themselves, where that is before another day; empty where it is not. */
    public Optional<LocalDate> goesBefore(LocalDate day) {
        return goesOnline.filter(day::isAfter);
    }

    /** Days until it goes online by itself; 0 when that is today or not at all. */
    public long daysLeft(LocalDate today) {
        return goesOnline
                .map(on -> Math.max(0, ChronoUnit.DAYS.between(today, on)))
                .orElse(0L);
    }
}
