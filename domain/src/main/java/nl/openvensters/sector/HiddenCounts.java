package nl.openvensters.sector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Of which areas bounds of summed counts may be told, when the source hides counts of one to four. Who knows the total of
 * an area (it is told exactly) learns from bounds how many counts are hidden and what they are together. So bounds are
 * told only where so many are hidden, at so many schools, that none of them follows:
 *
 * <ol>
 *   <li>nothing is hidden, or at least ten counts at three schools or more;
 *   <li>what they are together, where that is known, is not so low or so high that it leaves one way only;
 *   <li>the areas that are left out hold together what the first two ask, or all is told: else the country less the
 *       others would tell of them. Until they do, the smallest that was told is left out as well.
 * </ol>
 *
 * <p>It looks at nothing but the table of the source with its hidden counts and the totals that are told, so it tells
 * nothing that these do not.
 */
public final class HiddenCounts {

    static final int FEWEST_COUNTS = 10;
    static final int FEWEST_SCHOOLS = 3;
    private static final int MOST_OF_ONE = 4;

    private HiddenCounts() {}

    /**
     * What is hidden in an area.
     *
     * @param key of the area
     * @param shown the sum of the counts that are not hidden
     * @param hidden how many counts are hidden
     * @param schools at how many schools
     * @param total the exact sum of all, where it is told elsewhere; negative when it is not
     */
    public record Of(String key, long shown, int hidden, int schools, long total) {

        long least() {
            return shown + hidden;
        }

        long most() {
            return shown + (long) MOST_OF_ONE * hidden;
        }

        private Of with(Of other) {
            return new Of(
                    key,
                    shown + other.shown,
                    hidden + other.hidden,
                    schools + other.schools,
                    total < 0 || other.total < 0 ? -1 : total + other.total);
        }

        /** Whether no hidden count follows from its bounds and its total. */
        boolean isSafe() {
            if (hidden == 0) {
                return true;
            }
            if (hidden < FEWEST_COUNTS || schools < FEWEST_SCHOOLS) {
                return false;
            }
            long together = total - shown;
            return total < 0 || together > hidden && together < (long) MOST_OF_ONE * hidden;
        }
    }

    /** The keys of the areas of which bounds are told; together the areas are all that there is. */
    public static Set<String> told(List<Of> areas) {
        return told(areas, Set.of());
    }

    /**
     * The same when some are left out already, for another reason.
     *
     * @param leftOut their keys
     */
    public static Set<String> told(List<Of> areas, Set<String> leftOut) {
        List<Of> told = new ArrayList<>();
        Of rest = null;
        for (Of area : areas) {
            if (area.isSafe() && !leftOut.contains(area.key())) {
                told.add(area);
            } else {
                rest = rest == null ? area : rest.with(area);
            }
        }
        told.sort(Comparator.comparingLong(Of::least).thenComparing(Of::key));
        while (rest != null && !rest.isSafe() && !told.isEmpty()) {
            rest = rest.with(told.remove(0));
        }
        var keys = new HashSet<String>();
        told.forEach(area -> keys.add(area.key()));
        return keys;
    }

    /**
     * Areas of which the bounds of every part may be told; what one part leaves out is left out of all.
     *
     * @param parts of each the areas, all with the same keys
     * @param never keys that are told of nothing: what lies in no area
     */
    public static Set<String> toldOfAll(List<List<Of>> parts, Set<String> never) {
        Set<String> leftOut = new HashSet<>(never);
        int before;
        do {
            before = leftOut.size();
            for (List<Of> areas : parts) {
                Set<String> safe = told(areas, leftOut);
                areas.stream().map(Of::key).filter(key -> !safe.contains(key)).forEach(leftOut::add);
            }
        } while (leftOut.size() > before);
        var told = new HashSet<String>();
        parts.forEach(areas -> areas.stream()
                .map(Of::key)
                .filter(key -> !leftOut.contains(key))
                .forEach(told::add));
        return told;
    }
}
