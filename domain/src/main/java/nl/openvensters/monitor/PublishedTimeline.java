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

    static final PublishedTimeline NEVER = new PublishedTimeline(new int[0], new IndicatorSet[0]);

    private final int[] days;
    private final IndicatorSet[] published;

    private PublishedTimeline(int[] days, IndicatorSet[] published) {
        this.days = days;
        this.published = published;
    }

    /** The public indicators at the end of a day. */
    IndicatorSet on(int epochDay) {
        int place = Arrays.binarySearch(days, epochDay);
        int last = place >= 0 ? place : -place - 2;
        return last < 0 ? IndicatorSet.NONE : published[last];
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
         * @param indicator its place in the rules
         * @param epochDay the Dutch day on which it happened
         * @param published or else withdrawn
         */
        void event(int indicator, int epochDay, boolean published) {
            if (indicator != this.indicator) {
                close();
                this.indicator = indicator;
            }
            events.add(new Change(epochDay, indicator, published));
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
            IndicatorSet[] sets = new IndicatorSet[changes.size()];
            int size = 0;
            IndicatorSet last = IndicatorSet.NONE;
            for (Change change : changes) {
                IndicatorSet next =
                        change.published() ? last.with(change.indicator()) : last.without(change.indicator());
                // To publish what is public changes nothing.
                if (!next.equals(last)) {
                    last = next;
                    if (size == 0 || days[size - 1] != change.day()) {
                        size++;
                    }
                    days[size - 1] = change.day();
                    sets[size - 1] = last;
                }
            }
            return new PublishedTimeline(Arrays.copyOf(days, size), Arrays.copyOf(sets, size));
        }
    }
}
