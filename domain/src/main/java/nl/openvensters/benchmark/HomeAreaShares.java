package nl.openvensters.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which part of the pupils of a postcode area goes to schools of a board, between bounds. Of a school is told between
 * which tenths of it live in an area, and of small areas nothing; so this is of schools that tell of the area only.
 */
public final class HomeAreaShares {

    private final Map<String, long[]> areas = new TreeMap<>();
    private final Map<String, String> places = new TreeMap<>();

    /**
     * An area.
     *
     * @param from the part of the board in percents, at least
     * @param to at most
     * @param ownLeast pupils of the board there, at least
     * @param ownMost at most
     */
    public record Share(
            String area,
            String place,
            int from,
            int to,
            long ownLeast,
            long ownMost,
            long othersLeast,
            long othersMost) {}

    /**
     * Adds what a school tells of an area.
     *
     * @param own whether it is of the board
     * @param pupils of the school
     * @param from percents of the school, at least
     * @param to percents of the school, at most
     */
    public void add(String area, String place, boolean own, long pupils, double from, double to) {
        long[] sums = areas.computeIfAbsent(area, key -> new long[4]);
        sums[own ? 0 : 2] += (long) Math.ceil(pupils * from / 100);
        sums[own ? 1 : 3] += (long) Math.floor(pupils * to / 100);
        places.putIfAbsent(area, place);
    }

    /** Those in which the board has pupils, by postcode. */
    public List<Share> shares() {
        var shares = new ArrayList<Share>();
        areas.forEach((area, sums) -> {
            if (sums[1] > 0) {
                shares.add(new Share(
                        area,
                        places.get(area),
                        percent(sums[0], sums[0] + sums[3], false),
                        percent(sums[1], sums[1] + sums[2], true),
                        sums[0],
                        sums[1],
                        sums[2],
                        sums[3]));
            }
        });
        return shares;
    }

    private static int percent(long part, long whole, boolean up) {
        double percent = whole == 0 ? 0 : 100.0 * part / whole;
        return (int) (up ? Math.ceil(percent) : Math.floor(percent));
    }
}
