package nl.openvensters.monitor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes publications and arrivals of many schools, each in the order in which they were written, and makes of them how
 * each indicator stood on any day. What is taken is kept as bare numbers, some twenty bytes for each: they are millions.
 *
 * <p>On a day holds of a school and indicator the publication that was written last of those up to it. It includes the figures
 * of all import runs up to its own. Figures that came later wait; words that are about earlier ones are stale.
 */
final class StandingReading {

    /** The day that SQL's {@code to_days} counts as 719528 is day 0 of Java's epoch. */
    private static final long TO_DAYS_OF_EPOCH = 719528;

    private static final int[] NONE = new int[0];

    private final int places;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final List<Long> schools = new ArrayList<>();

    /** Day, standing, up to which run it includes figures, of which run those are that the words are about. */
    private final Rows publications = new Rows(4);

    /** Day, run. */
    private final Rows arrivals = new Rows(2);

    /** @param places how many indicators there are */
    StandingReading(int places) {
        this.places = places;
    }

    /**
     * The next that was written.
     *
     * @param place of the indicator
     * @param day as SQL's {@code to_days}
     * @param standing but for what depends on arrivals
     * @param run up to which it includes figures
     * @param about the run of the figures that the words are about
     */
    void publication(long school, int place, long day, int standing, long run, long about) {
        publications.add(pair(school, place), day(day), standing, Math.toIntExact(run), Math.toIntExact(about));
    }

    /** Figures that came, in the order of their runs. @param day as SQL's {@code to_days} */
    void arrival(long school, int place, long day, long run) {
        arrivals.add(pair(school, place), day(day), Math.toIntExact(run));
    }

    private static int day(long toDays) {
        return (int) (toDays - TO_DAYS_OF_EPOCH);
    }

    private int pair(long school, int place) {
        int number = numbers.computeIfAbsent(school, one -> {
            schools.add(one);
            return schools.size() - 1;
        });
        return number * places + place;
    }

    /** By school. */
    Map<Long, StandingTimeline> made() {
        int pairs = schools.size() * places;
        publications.sort(pairs);
        arrivals.sort(pairs);
        Map<Long, StandingTimeline> timelines = new HashMap<>();
        for (int number = 0; number < schools.size(); number++) {
            var making = new StandingTimeline.Making(places);
            for (int place = 0; place < places; place++) {
                making.next();
                pair(number * places + place, making);
            }
            timelines.put(schools.get(number), making.made());
        }
        return timelines;
    }

    private void pair(int pair, StandingTimeline.Making making) {
        int[] shown = holding(pair);
        int[] came = inOrderOfDays(pair);
        int standing = Standing.NOTHING;
        int run = 0;
        int about = 0;
        int newest = 0;
        int i = 0;
        int j = 0;
        while (i < shown.length || j < came.length) {
            int day = Math.min(
                    i < shown.length ? publications.value(shown[i], 0) : Integer.MAX_VALUE,
                    j < came.length ? arrivals.value(came[j], 0) : Integer.MAX_VALUE);
            if (i < shown.length && publications.value(shown[i], 0) == day) {
                standing = publications.value(shown[i], 1);
                run = publications.value(shown[i], 2);
                about = publications.value(shown[i], 3);
                i++;
            }
            while (j < came.length && arrivals.value(came[j], 0) == day) {
                newest = Math.max(newest, arrivals.value(came[j], 1));
                j++;
            }
            boolean stale = Standing.has(standing, Standing.EXPLAINED) && about < newest;
            making.change(day, standing | (stale ? Standing.STALE : 0) | (newest > run ? Standing.WAITING : 0));
        }
    }

    /** Those that held on some day, ascending: what was written before another and happened as late never did. */
    private int[] holding(int pair) {
        int from = publications.from(pair);
        int to = publications.from(pair + 1);
        int[] held = new int[to - from];
        int size = held.length;
        int earliest = Integer.MAX_VALUE;
        for (int at = to - 1; at >= from; at--) {
            int row = publications.row(at);
            if (publications.value(row, 0) < earliest) {
                earliest = publications.value(row, 0);
                held[--size] = row;
            }
        }
        return size == 0 ? held : Arrays.copyOfRange(held, size, held.length);
    }

    private int[] inOrderOfDays(int pair) {
        int from = arrivals.from(pair);
        int to = arrivals.from(pair + 1);
        if (from == to) {
            return NONE;
        }
        int[] rows = new int[to - from];
        for (int i = 0; i < rows.length; i++) {
            int row = arrivals.row(from + i);
            int at = i;
            // Nearly always they are in order already.
            while (at > 0 && arrivals.value(rows[at - 1], 0) > arrivals.value(row, 0)) {
                rows[at] = rows[at - 1];
                at--;
            }
            rows[at] = row;
        }
        return rows;
    }

    /** Rows of a few numbers, each of a pair of school and indicator; sorted by pair, within one as they came. */
    private static final class Rows {

        private final int width;
        private int[] values;
        private int[] pairs = new int[1024];
        private int size;
        private int[] begins;
        private int[] order;

        private Rows(int width) {
            this.width = width;
            this.values = new int[width * pairs.length];
        }

        private void add(int pair, int... row) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, size + size / 2);
                values = Arrays.copyOf(values, width * pairs.length);
            }
            System.arraycopy(row, 0, values, size * width, width);
            pairs[size++] = pair;
        }

        private void sort(int count) {
            begins = new int[count + 1];
            for (int row = 0; row < size; row++) {
                begins[pairs[row] + 1]++;
            }
            for (int pair = 0; pair < count; pair++) {
                begins[pair + 1] += begins[pair];
            }
            int[] next = begins.clone();
            order = new int[size];
            for (int row = 0; row < size; row++) {
                order[next[pairs[row]]++] = row;
            }
        }

        private int from(int pair) {
            return begins[pair];
        }

        private int row(int at) {
            return order[at];
        }

        private int value(int row, int column) {
            return values[row * width + column];
        }
    }
}
