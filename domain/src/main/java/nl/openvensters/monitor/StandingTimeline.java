package nl.openvensters.monitor;

import java.util.Arrays;

/**
 * How each indicator of one school stood, on any day: for each the days on which that changed, with the {@link Standing}
 * from then on, in one number each. To look up a day costs the same however long ago it was.
 */
final class StandingTimeline {

    static final StandingTimeline NEVER = new StandingTimeline(new int[] {0}, new int[0]);

    private static final int DAY = 9;
    private static final int STANDING = (1 << DAY) - 1;

    /** By the place of the indicator in the rules where its changes begin, and at last where they end. */
    private final int[] begins;

    /** The days since 1970 above, the standing below; ascending within an indicator. */
    private final int[] changes;

    private StandingTimeline(int[] begins, int[] changes) {
        this.begins = begins;
        this.changes = changes;
    }

    /** The standing of an indicator at the end of a day, as {@link Standing} has it. @param place in the rules */
    int on(int place, int epochDay) {
        if (place + 1 >= begins.length) {
            return Standing.NOTHING;
        }
        int found = Arrays.binarySearch(changes, begins[place], begins[place + 1], epochDay << DAY | STANDING);
        int last = found >= 0 ? found : -found - 2;
        return last < begins[place] ? Standing.NOTHING : changes[last] & STANDING;
    }

    /** What it takes in memory, without what every object does. */
    long bytes() {
        return (long) Integer.BYTES * (begins.length + changes.length);
    }

    /** Takes what changed, one indicator after another in the order of the rules. */
    static final class Making {

        private final int[] begins;
        private int[] changes = new int[64];
        private int size;
        private int places;

        /** @param places how many indicators there are */
        Making(int places) {
            begins = new int[places + 1];
        }

        /** The next indicator begins. */
        void next() {
            begins[places++] = size;
        }

        /**
         * From a day on the indicator stands so; nothing happens when it did.
         *
         * @param epochDay later than the one before of the same indicator
         */
        void change(int epochDay, int standing) {
            int before = size > begins[places - 1] ? changes[size - 1] & STANDING : Standing.NOTHING;
            if (standing != before) {
                if (size == changes.length) {
                    changes = Arrays.copyOf(changes, 2 * size);
                }
                changes[size++] = epochDay << DAY | standing;
            }
        }

        StandingTimeline made() {
            begins[places] = size;
            return new StandingTimeline(begins, Arrays.copyOf(changes, size));
        }
    }
}
