package nl.openvensters.site.map;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The borders of the provinces, from the file that browsers get too.
 *
 * @param rings closed lines, each a flat list of longitudes and latitudes in degrees
 */
record Provinces(List<double[]> rings) {

    private static final double UNIT = 1000;

    /** @param file {@code site/map/provinces.json} */
    static Provinces read(InputStream file) {
        var rings = new ArrayList<double[]>();
        try (var in = JsonProvider.provider().createReader(file)) {
            for (JsonObject province : in.readObject().getJsonArray("provinces").getValuesAs(JsonObject.class)) {
                province.getJsonArray("rings").getValuesAs(JsonArray.class).forEach(ring -> rings.add(ring(ring)));
            }
        }
        return new Provinces(List.copyOf(rings));
    }

    private static double[] ring(JsonArray steps) {
        double[] points = new double[steps.size()];
        long east = 0;
        long north = 0;
        for (int i = 0; i < points.length; i += 2) {
            east += ((JsonNumber) steps.get(i)).longValue();
            north += ((JsonNumber) steps.get(i + 1)).longValue();
            points[i] = east / UNIT;
            points[i + 1] = north / UNIT;
        }
        return points;
    }

    /** Whether a point lies in one of them. */
    boolean holds(double latitude, double longitude) {
        return rings.stream()
                                .filter(ring -> isWithin(ring, longitude, latitude))
                                .count()
                        % 2
                == 1;
    }

    private static boolean isWithin(double[] ring, double x, double y) {
        boolean within = false;
        for (int i = 0, before = ring.length - 2; i < ring.length; before = i, i += 2) {
            boolean crosses = ring[i + 1] > y != ring[before + 1] > y;
            double at = (ring[before] - ring[i]) * (y - ring[i + 1]) / (ring[before + 1] - ring[i + 1]) + ring[i];
            within ^= crosses && x < at;
        }
        return within;
    }
}
