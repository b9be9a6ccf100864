package nl.openvensters.figure.recoding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;

/**
 * Where the pupils of a school live, as coarse as it must be to give no small number away: for each area of some size
 * between how many tenths of the pupils live there, and for all others together. The source hides numbers under five per
 * area and age, so that the pupils of an area are known as a least and a most number only.
 *
 * <p>What is told depends on that one table and on nothing else. Why nobody can learn a number under five from it is in
 * docs/suppression-catchment.md.
 */
public final class HomeAreas {

    /** The cells of all areas that are not named, together. */
    public static final String OTHERS = "andere";

    /** After the area and a dot: the bounds in percents, and the place that the area is in. */
    public static final String FROM = "van";

    /** @see #FROM */
    public static final String TO = "tot";

    /** @see #FROM */
    public static final String PLACE = "plaats";

    /** An area with surely fewer pupils is not named. */
    static final int LEAST_NAMED = 10;

    /** From this size on a tenth of the school is five pupils or more: a rest within a tenth is not told exactly. */
    static final int TENTH_IS_FIVE = 50;

    /** For each area more: what rounding to whole pupils may take from both sides of the rest, in pupils of the school. */
    static final int ROUNDING = 20;

    private static final int WIDEST = 4;
    private static final int MOST_NAMED = 8;
    private static final int TENTHS = 10;
    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3}");

    private HomeAreas() {}

    /**
     * The pupils of one area.
     *
     * @param postcode four digits; anything else stands for abroad or unknown, and is never named
     * @param place the name that goes with it; may be empty
     * @param least how many there are at least
     * @param most how many there are at most
     */
    public record Area(String postcode, String place, int least, int most) {

        boolean mayBeNamed() {
            return least >= LEAST_NAMED && POSTCODE.matcher(postcode).matches();
        }
    }

    /** The cells of the figure; none when no area can be named. */
    public static Cells told(List<Area> areas) {
        List<Area> filled = areas.stream().filter(area -> area.most() > 0).toList();
        Area all = together(filled);
        List<Area> named = new ArrayList<>(filled.stream()
                .filter(Area::mayBeNamed)
                .filter(area -> share(area, all).width() <= WIDEST)
                .sorted(Comparator.comparing(Area::least).reversed().thenComparing(Area::postcode))
                .limit(MOST_NAMED)
                .toList());
        List<Area> others = new ArrayList<>(filled);
        others.removeAll(named);
        while (!named.isEmpty() && isTooSmall(others, named.size(), all)) {
            others.add(named.remove(named.size() - 1));
        }
        return named.isEmpty() ? Cells.none() : cells(named, others, all);
    }

    /** Whether a group that is told as the rest would be told more exactly than {@code <5} tells it. */
    private static boolean isTooSmall(List<Area> others, int named, Area all) {
        return !others.isEmpty()
                && together(others).least() < LEAST_NAMED
                && all.least() < TENTH_IS_FIVE + ROUNDING * (named - 1);
    }

    private static Cells cells(List<Area> named, List<Area> others, Area all) {
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        for (Area area : named) {
            if (!area.place().isBlank()) {
                cells.put(area.postcode() + "." + PLACE, FigureValue.category(area.place()));
            }
            put(cells, area.postcode(), share(area, all));
        }
        if (!others.isEmpty()) {
            put(cells, OTHERS, share(together(others), all));
        }
        return Cells.of(cells);
    }

    private static void put(Map<String, FigureValue> cells, String area, Share share) {
        cells.put(area + "." + FROM, FigureValue.of(share.from() * 100L / TENTHS));
        cells.put(area + "." + TO, FigureValue.of(share.to() * 100L / TENTHS));
    }

    private static Area together(List<Area> areas) {
        return new Area(
                "",
                "",
                areas.stream().mapToInt(Area::least).sum(),
                areas.stream().mapToInt(Area::most).sum());
    }

    /** The tenths between which the share lies, whatever the hidden numbers are; at least one tenth wide. */
    private static Share share(Area area, Area all) {
        int mostElsewhere = all.most() - area.most();
        int leastElsewhere = all.least() - area.least();
        if (mostElsewhere == 0) {
            return new Share(TENTHS, TENTHS);
        }
        int from = TENTHS * area.least() / (area.least() + mostElsewhere);
        int to = -Math.floorDiv(-TENTHS * area.most(), area.most() + leastElsewhere);
        return new Share(from, Math.max(to, from + 1));
    }

    private record Share(int from, int to) {
        int width() {
            return to - from;
        }
    }
}
