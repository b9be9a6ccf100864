package nl.openvensters.sector;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import nl.openvensters.markup.Markup;
import nl.openvensters.story.chart.StandalonePicture;

/**
 * Municipalities in five classes of about as many each, drawn from their borders; without a border none is drawn. The
 * colours differ in lightness alone, so that they can be told apart by who sees no colour, and on paper.
 */
public final class MunicipalityMap {

    /** From light to dark, of which the last lets white text be read on it. */
    static final List<String> COLOURS = List.of("#e3eef5", "#b5d3e5", "#74afd0", "#2f7fae", "#0b456b");

    static final String UNKNOWN = "#d9d3c7";

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int WIDTH = 560;
    private static final int MARGIN = 8;
    private static final int LEGEND = 26;

    private final List<Drawn> municipalities;
    private final int height;

    /** A municipality as lines on the drawing. */
    private record Drawn(String code, String name, String way) {}

    /** A class of values. @param from the lowest value in it @param to the lowest of the next, of the last the highest */
    public record Level(double from, double to, String colour) {}

    private MunicipalityMap(List<Drawn> municipalities, int height) {
        this.municipalities = municipalities;
        this.height = height;
    }

    /** Reads borders; empty when no municipality has one. */
    static Optional<MunicipalityMap> of(List<SectorRepository.Bordered> all) {
        List<List<double[]>> rings = all.stream()
                .map(one -> one.border().map(MunicipalityMap::rings).orElse(List.of()))
                .toList();
        double[] bounds = {180, 90, -180, -90};
        rings.stream().flatMap(List::stream).forEach(ring -> {
            for (int i = 0; i < ring.length; i += 2) {
                bounds[0] = Math.min(bounds[0], ring[i]);
                bounds[1] = Math.min(bounds[1], ring[i + 1]);
                bounds[2] = Math.max(bounds[2], ring[i]);
                bounds[3] = Math.max(bounds[3], ring[i + 1]);
            }
        });
        if (bounds[2] <= bounds[0]) {
            return Optional.empty();
        }
        double flat = Math.cos(Math.toRadians((bounds[1] + bounds[3]) / 2));
        double scale = (WIDTH - 2 * MARGIN) / ((bounds[2] - bounds[0]) * flat);
        var drawn = new ArrayList<Drawn>();
        for (int i = 0; i < all.size(); i++) {
            var way = new StringBuilder();
            rings.get(i).forEach(ring -> way.append(way(ring, bounds, flat, scale)));
            if (!way.isEmpty()) {
                drawn.add(new Drawn(all.get(i).code(), all.get(i).name(), way.toString()));
            }
        }
        return Optional.of(new MunicipalityMap(drawn, (int) Math.ceil((bounds[3] - bounds[1]) * scale) + 2 * MARGIN));
    }

    private static String way(double[] ring, double[] bounds, double flat, double scale) {
        var way = new StringBuilder();
        long beforeX = Long.MIN_VALUE;
        long beforeY = Long.MIN_VALUE;
        int points = 0;
        for (int i = 0; i < ring.length; i += 2) {
            long x = Math.round(MARGIN + (ring[i] - bounds[0]) * flat * scale);
            long y = Math.round(MARGIN + (bounds[3] - ring[i + 1]) * scale);
            if (x != beforeX || y != beforeY) {
                way.append(points++ == 0 ? 'M' : 'L').append(x).append(' ').append(y);
                beforeX = x;
                beforeY = y;
            }
        }
        return points < 3 ? "" : way.append('Z').toString();
    }

    /** The rings of a border, each as longitudes and latitudes in turn. */
    static List<double[]> rings(String border) {
        try (var reader = JSON.createReader(new StringReader(border))) {
            JsonObject geometry = reader.readObject();
            JsonArray coordinates = geometry.getJsonArray("coordinates");
            List<JsonArray> polygons = geometry.getString("type").equals("Polygon")
                    ? List.of(coordinates)
                    : coordinates.getValuesAs(JsonArray.class);
            return polygons.stream()
                    .flatMap(polygon -> polygon.getValuesAs(JsonArray.class).stream())
                    .map(MunicipalityMap::ring)
                    .toList();
        }
    }

    private static double[] ring(JsonArray points) {
        double[] ring = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            JsonArray point = points.getJsonArray(i);
            ring[2 * i] = number(point.get(0));
            ring[2 * i + 1] = number(point.get(1));
        }
        return ring;
    }

    private static double number(JsonValue value) {
        return ((JsonNumber) value).doubleValue();
    }

    /** Five classes of about as many values each; fewer when there are fewer different values. */
    public static List<Level> levels(Iterable<Double> values) {
        var sorted = new ArrayList<Double>();
        values.forEach(sorted::add);
        if (sorted.isEmpty()) {
            return List.of();
        }
        Collections.sort(sorted);
        var starts = new TreeSet<Double>();
        for (int i = 0; i < COLOURS.size(); i++) {
            starts.add(sorted.get(i * sorted.size() / COLOURS.size()));
        }
        var from = new ArrayList<>(starts);
        var levels = new ArrayList<Level>();
        for (int i = 0; i < from.size(); i++) {
            double to = i + 1 < from.size() ? from.get(i + 1) : sorted.get(sorted.size() - 1);
            // Fewer classes take the darker end, so that neighbours stay far apart.
            int colour = from.size() == 1 ? 2 : i * (COLOURS.size() - 1) / (from.size() - 1);
            levels.add(new Level(from.get(i), to, COLOURS.get(colour)));
        }
        return levels;
    }

    private static String colour(List<Level> levels, Double value) {
        String colour = UNKNOWN;
        if (value != null) {
            for (Level level : levels) {
                colour = value >= level.from() ? level.colour() : colour;
            }
        }
        return colour;
    }

    /**
     * The map as a picture that stands by itself, with its title, its classes and its source in it.
     *
     * @param values by the code of the municipality
     * @param named how a class is written
     */
    public String svg(
            String title,
            String source,
            Map<String, Double> values,
            List<Level> levels,
            Function<Level, String> named,
            String unknown) {
        List<String> titles = StandalonePicture.lines(title, WIDTH - 2 * MARGIN, 18);
        List<String> sources = StandalonePicture.lines(source, WIDTH - 2 * MARGIN, 12);
        int top = 10 + 24 * titles.size();
        int keys = levels.size() + (isPartlyUnknown(values) ? 1 : 0);
        int below = height + LEGEND * keys + 14;
        int whole = top + below + 16 * sources.size() + 10;
        var svg = new StringBuilder(1 << 17);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(whole)
                .append("\" role=\"img\"><title>")
                .append(Markup.escaped(title))
                .append("</title><style>text{font:15px \"Segoe UI\",Roboto,Helvetica,Arial,sans-serif;fill:#1f2933}")
                .append(".t{font-weight:600;font-size:18px}.s{font-size:12px}path{stroke:#fff;stroke-width:.7}</style>")
                .append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>")
                .append(texts("t", titles, 24, 24))
                .append("<g transform=\"translate(0 ")
                .append(top)
                .append(")\">");
        for (Drawn one : municipalities) {
            svg.append("<path fill=\"")
                    .append(colour(levels, values.get(one.code())))
                    .append("\" d=\"")
                    .append(one.way())
                    .append("\"><title>")
                    .append(Markup.escaped(one.name()))
                    .append("</title></path>");
        }
        int y = height;
        for (Level level : levels) {
            key(svg, y, level.colour(), named.apply(level));
            y += LEGEND;
        }
        if (isPartlyUnknown(values)) {
            key(svg, y, UNKNOWN, unknown);
        }
        return svg.append(texts("s", sources, below + 8, 16))
                .append("</g></svg>")
                .toString();
    }

    private boolean isPartlyUnknown(Map<String, Double> values) {
        return municipalities.stream().anyMatch(one -> !values.containsKey(one.code()));
    }

    private static String texts(String look, List<String> lines, int from, int apart) {
        var svg = new StringBuilder();
        int y = from;
        for (String line : lines) {
            svg.append(
                    "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>".formatted(look, MARGIN, y, Markup.escaped(line)));
            y += apart;
        }
        return svg.toString();
    }

    private static void key(StringBuilder svg, int y, String colour, String name) {
        svg.append("<rect x=\"8\" y=\"")
                .append(y + 4)
                .append("\" width=\"26\" height=\"16\" stroke=\"#6d6250\" fill=\"");
        svg.append(colour).append("\"/><text x=\"42\" y=\"").append(y + 17).append("\">");
        svg.append(Markup.escaped(name)).append("</text>");
    }
}
