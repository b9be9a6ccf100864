package nl.openvensters.demonstration.province;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Islands that are on no map: each block of schools has one, with twenty-five municipalities in a warped grid. Borders
 * and points go through the same warp, so that every place lies within its municipality. After forty islands the
 * codes are used up and blocks share them.
 */
final class Geography {

    static final int ISLANDS = 40;
    static final int MUNICIPALITIES = 25;
    static final int PLACES = 6;
    static final int AREAS = 8;

    private static final int SIDE = 5;
    private static final List<String> STARTS = Words.read("places-start");
    private static final List<String> ENDS = Words.read("places-end");
    private static final List<String> PROVINCES = List.of("Doggerland", "Westerbank", "Zuidergronden", "Wijdewater");

    private final long seed;

    Geography(long seed) {
        this.seed = seed;
    }

    /** A point in degrees of WGS84. */
    record Point(double longitude, double latitude) {}

    /**
     * A municipality.
     *
     * @param number from 0; see {@link #municipality(int, int)}
     */
    record Municipality(int number, String code, String name, String province) {}

    /** A place with the four-digit postcode area in which a school lies. */
    record Place(String name, String postcode, Point centre) {}

    static String province(int island) {
        String name = PROVINCES.get(island % PROVINCES.size());
        return island < PROVINCES.size() ? name : name + " " + (island / PROVINCES.size() + 1);
    }

    Municipality municipality(int island, int index) {
        int number = island * MUNICIPALITIES + index;
        return new Municipality(number, String.valueOf(9000 + number), name(number, index), province(island));
    }

    /** Two carry accents, as some real ones do. */
    private String name(int number, int index) {
        if (index == 3 || index == 8) {
            String suffix = number < MUNICIPALITIES ? "" : "-" + number / MUNICIPALITIES;
            return (index == 3 ? "Súd-Doggerlân" : "Noard-Doggerlân") + suffix;
        }
        return index % 6 == 4 ? "Land van " + placeName(number, 0) : placeName(number, 0);
    }

    /** The postcode areas of a municipality: three in its town, one in each village. */
    Place place(Municipality municipality, int area) {
        int place = Math.max(0, area - (AREAS - PLACES));
        var dice = new Dice(seed, "area", municipality.number(), area);
        int cell = municipality.number() % MUNICIPALITIES;
        double reach = place == 0 ? 0.12 : 0.38;
        double u = cell % SIDE + 0.5 + reach * (2 * dice.unit() - 1);
        double v = cell / SIDE + 0.5 + reach * (2 * dice.unit() - 1);
        return new Place(
                placeName(municipality.number(), place),
                String.valueOf(9999 - municipality.number() * AREAS - area),
                warp(municipality.number() / MUNICIPALITIES, u, v));
    }

    private String placeName(int municipality, int place) {
        int number = municipality * PLACES + place;
        int names = STARTS.size() * ENDS.size();
        long shuffled = Math.floorMod(number * 1237L + Math.floorMod(seed, 1009L) * 7, names);
        String name = STARTS.get((int) (shuffled % STARTS.size())) + ENDS.get((int) (shuffled / STARTS.size()));
        return number < names ? name : "Nieuw-" + name;
    }

    /** A point at most some hundreds of metres away. */
    static Point near(Point centre, Dice dice) {
        return new Point(
                centre.longitude() + 0.006 * (2 * dice.unit() - 1), centre.latitude() + 0.004 * (2 * dice.unit() - 1));
    }

    /** The border as one closed ring, against the clock. */
    List<Point> border(Municipality municipality) {
        int island = municipality.number() / MUNICIPALITIES;
        int cell = municipality.number() % MUNICIPALITIES;
        double u = cell % SIDE;
        double v = cell / SIDE;
        int steps = 14;
        var ring = new ArrayList<Point>();
        for (int i = 0; i < 4 * steps; i++) {
            double along = (double) (i % steps) / steps;
            ring.add(
                    switch (i / steps) {
                        case 0 -> warp(island, u + along, v);
                        case 1 -> warp(island, u + 1, v + along);
                        case 2 -> warp(island, u + 1 - along, v + 1);
                        default -> warp(island, u, v + 1 - along);
                    });
        }
        ring.add(ring.get(0));
        return ring;
    }

    /** From the grid of an island to the globe: wavy lines within, a rounded coast around. */
    private Point warp(int island, double u, double v) {
        double phase = Math.floorMod(seed, 97L) + island * 1.7;
        double wavyU = u + 0.16 * StrictMath.sin(1.7 * v + phase) + 0.05 * StrictMath.sin(6.1 * v + 2 * phase);
        double wavyV = v + 0.16 * StrictMath.sin(1.9 * u + 3 * phase) + 0.05 * StrictMath.sin(5.3 * u + phase);
        double x = wavyU * 2 / SIDE - 1;
        double y = wavyV * 2 / SIDE - 1;
        double roundX = x * StrictMath.sqrt(Math.max(0.2, 1 - y * y / 2)) + 0.03 * StrictMath.sin(13 * y + phase);
        double roundY = y * StrictMath.sqrt(Math.max(0.2, 1 - x * x / 2)) + 0.03 * StrictMath.sin(11 * x + phase);
        int row = 6 - island / SIDE;
        double west = 3.22 + 0.92 * (island % SIDE);
        double south = 50.1 + 0.48 * (row < 0 ? 7 : row);
        return new Point(west + 0.44 + 0.37 * roundX, south + 0.24 + 0.21 * roundY);
    }

    static String degrees(double value) {
        return String.format(Locale.ROOT, "%.7f", value);
    }
}
