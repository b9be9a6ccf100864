package nl.openvensters.monitor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which indicators of one school were public, on any day: the days on which that changed, with what was public from then
 * on. To look up a day costs the same however long ago it was.
 */
final class PublishedTimeline {

    static final PublishedTimeline NEVER = new PublishedTimeline(new int[0], new long[0]);

    private final int[] days;
    private final long[] masks;

    private PublishedTimeline(int[] days, long[] masks) {
        this.days = days;
        this.masks = masks;
    }

    /** The public indicators as bits, at the end of a day. */
    long on(int epochDay) {
        int place = Arrays.binarySearch(days, epochDay);
        int last = place >= 0 ? place : -place - 2;
        return last < 0 ? 0 : masks[last];
    }

    /**
     * Takes the events of one indicator of the school after another, each in the order in which they were written. Of
     * all that happened on or before a day the one that was written last holds, whatever their own days.
     */
    static final class Making {

        private final List<Change> changes = new ArrayList<>();
        private final List<Change> events = new ArrayList<>();
        private int indicator = -1;

        /** From a day on an indicator is public, or no longer. */
        private record Change(int day, int indicator, boolean published) {}

        /**
         * The next event.
         *
         * @param bit of the indicator
         * @param epochDay the Dutch day on which it happened
         * @param published or else withdrawn
         */
        void event(int bit, int epochDay, boolean published) {
            if (bit != indicator) {
                close();
                indicator = bit;
            }
            events.add(new Change(epochDay, bit, published));
        }

        /** From the last that was written back: what was written before it and happened as late never held. */
        private void close() {
            int earliest = Integer.MAX_VALUE;
            for (int i = events.size() - 1; i >= 0; i--) {
                if (events.get(i).day() < earliest) {
                    earliest = events.get(i).day();
                    changes.add(events.get(i));
                }
            }
            events.clear();
        }

        PublishedTimeline made() {
            close();
            changes.sort(Comparator.comparingInt(Change::day));
            int[] days = new int[changes.size()];
            long[] masks = new long[changes.size()];
            int size = 0;
            long mask = 0;
            for (Change change : changes) {
                long bit = 1L << change.indicator();
                long next = change.published() ? mask | bit : mask & ~bit;
                // To publish what is public changes nothing.
                if (next != mask) {
                    mask = next;
                    if (size == 0 || days[size - 1] != change.day()) {
                        size++;
                    }
                    days[size - 1] = change.day();
                    masks[size - 1] = mask;
                }
            }
            return new PublishedTimeline(Arrays.copyOf(days, size), Arrays.copyOf(masks, size));
        }
    }
}
