package nl.openvensters.monitor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which indicators of which school were public at the end of each of some days, from the events in order. Fed with the
 * events of one school and indicator after another, oldest first, so that nothing but the outcome is kept.
 */
final class PublishedMasks {

    private final long[] days;
    private final Map<Long, long[]> masks = new HashMap<>();

    private long school = -1;
    private long[] mask;

    /** @param days ascending */
    PublishedMasks(List<LocalDate> days) {
        this.days = days.stream().mapToLong(LocalDate::toEpochDay).toArray();
    }

    /**
     * The next event.
     *
     * @param eventSchool id of the school
     * @param indicator the bit of the indicator
     * @param epochDay the Dutch day on which it happened
     * @param published or else withdrawn
     */
    void event(long eventSchool, int indicator, long epochDay, boolean published) {
        if (eventSchool != school) {
            mask = masks.computeIfAbsent(eventSchool, id -> new long[days.length]);
        }
        school = eventSchool;
        for (int i = days.length - 1; i >= 0 && days[i] >= epochDay; i--) {
            mask[i] = published ? mask[i] | 1L << indicator : mask[i] & ~(1L << indicator);
        }
    }

    /** The public indicators of a school, as bits, on the day with this place in the list. */
    long of(long askedSchool, int day) {
        long[] found = masks.get(askedSchool);
        return found == null ? 0 : found[day];
    }
}
