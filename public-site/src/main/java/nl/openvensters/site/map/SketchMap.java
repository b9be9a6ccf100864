package nl.openvensters.site.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.openvensters.markup.Markup;
import nl.openvensters.school.SchoolHit;
import nl.openvensters.school.SchoolType;
import nl.openvensters.site.text.SiteTexts;
import nl.openvensters.story.Wording;

/**
 * The surroundings of a school as an SVG picture: land and water, where its places are, the other schools, special ones
 * with a shape of their own, and how far a kilometre is. There are no streets in it: it tells where about a school is.
 */
final class SketchMap {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 320;
    private static final double NEAREST = 2_500;
    private static final double FURTHEST = 24_000;
    private static final int TELLING = 12;
    private static final int MOST_NAMES = 8;
    private static final double ROOM = 1.25;
    private static final int[] BARS = {500, 1000, 2000, 5000};

    /** Within a picture the colours of the page are not known. */
    private static final String STYLE = """
            .sea{fill:#dbe7ee}.land{fill:#f5f0e4;stroke:#b3a78f;stroke-width:1.5}.town{fill:#e6dcc6}\
            .school{fill:#6d6250}.own{fill:#17567a;stroke:#fff;stroke-width:2.5}.eye{fill:#fff}\
            text{font:500 13px "Segoe UI",Roboto,Helvetica,Arial,sans-serif;fill:#1f2933;stroke:#f5f0e4;\
            stroke-width:3px;paint-order:stroke;text-anchor:middle}.bar{stroke:#1f2933;stroke-width:2;fill:none}
            @media screen and (prefers-color-scheme:dark){.sea{fill:#16222c}.land{fill:#232b33;stroke:#5b6570}\
            .town{fill:#323b45}.school{fill:#b8ad9a}.own{fill:#8cc7e6;stroke:#10202b}.eye{fill:#10202b}\
            text{fill:#ece7dd;stroke:#232b33}.bar{stroke:#ece7dd}}
            """;

    private final Provinces provinces;
    private final SchoolHit own;
    private final List<SchoolHit> others;
    private final Frame frame;
    private final StringBuilder svg = new StringBuilder(8192);

    private SketchMap(Provinces provinces, SchoolHit own, List<SchoolHit> around) {
        this.provinces = provinces;
        this.own = own;
        this.others = around.stream()
                .filter(school ->
                        !school.code().equals(own.code()) && school.point().isPresent())
                .toList();
        this.frame = new Frame(own.point().orElseThrow(), metres(), WIDTH, HEIGHT);
    }

    /**
     * @param own with a point
     * @param around the schools around it, the nearest first
     */
    static String of(Provinces provinces, SchoolHit own, List<SchoolHit> around) {
        return new SketchMap(provinces, own, around).drawn();
    }

    /** So wide that some other schools are on it. */
    private double metres() {
        if (others.isEmpty()) {
            return FURTHEST;
        }
        var furthest = others.get(Math.min(TELLING, others.size()) - 1).point().orElseThrow();
        var middle = own.point().orElseThrow();
        var one = new Frame(middle, 1, 1, 1);
        double far = Math.hypot(one.x(furthest.longitude()) - 0.5, one.y(furthest.latitude()) - 0.5);
        return Math.max(NEAREST, Math.min(FURTHEST, 2 * far * ROOM));
    }

    private String drawn() {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 480 320\"><style>")
                .append(STYLE.strip())
                .append("</style>");
        // Outside of the country, as the island of the demonstration is, there is no border to draw.
        boolean known =
                provinces.holds(frame.middle().latitude(), frame.middle().longitude());
        add("<rect class=\"%s\" width=\"480\" height=\"320\"/>", known ? "sea" : "land");
        provinces.rings().forEach(this::land);
        towns();
        others.forEach(this::school);
        names();
        pin();
        bar();
        return svg.append("</svg>").toString();
    }

    private void land(double[] ring) {
        var path = new StringBuilder();
        boolean seen = false;
        for (int i = 0; i < ring.length; i += 2) {
            double x = frame.x(ring[i]);
            double y = frame.y(ring[i + 1]);
            seen |= frame.shows(x, y, WIDTH);
            path.append(i == 0 ? 'M' : 'L').append(Math.round(x)).append(' ').append(Math.round(y));
        }
        if (seen || isAround(ring)) {
            add("<path class=\"land\" d=\"%sZ\"/>", path);
        }
    }

    private boolean isAround(double[] ring) {
        return new Provinces(List.of(ring))
                .holds(frame.middle().latitude(), frame.middle().longitude());
    }

    /** Where schools are, people live. */
    private void towns() {
        double size = Math.max(9, 420 * WIDTH / frame.metres());
        others.forEach(school ->
                add("<circle class=\"town\" cx=\"%.0f\" cy=\"%.0f\" r=\"%.0f\"/>", x(school), y(school), size));
        add("<circle class=\"town\" cx=\"240\" cy=\"160\" r=\"%.0f\"/>", size);
    }

    private double x(SchoolHit school) {
        return frame.x(school.point().orElseThrow().longitude());
    }

    private double y(SchoolHit school) {
        return frame.y(school.point().orElseThrow().latitude());
    }

    private void school(SchoolHit school) {
        double x = x(school);
        double y = y(school);
        if (!frame.shows(x, y, 6)) {
            return;
        }
        if (school.type() == SchoolType.BO) {
            add("<circle class=\"school\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>", x, y);
        } else {
            add("<path class=\"school\" d=\"M%.1f %.1fl5.5 5.5l-5.5 5.5l-5.5-5.5Z\"/>", x, y - 5.5);
        }
    }

    /** The places with most schools, at the middle of their schools, where they leave each other room. */
    private void names() {
        Map<String, List<SchoolHit>> places = new LinkedHashMap<>();
        others.forEach(school -> school.place().ifPresent(place -> places.computeIfAbsent(place, p -> new ArrayList<>())
                .add(school)));
        var taken = new ArrayList<double[]>();
        taken.add(new double[] {WIDTH / 2.0, HEIGHT / 2.0 - 12, 24});
        places.entrySet().stream()
                .sorted(Comparator.comparing(place -> -place.getValue().size()))
                .forEach(place -> name(place.getKey(), place.getValue(), taken));
    }

    private void name(String place, List<SchoolHit> schools, List<double[]> taken) {
        double half = place.length() * 3.6;
        double x = schools.stream().mapToDouble(this::x).average().orElseThrow();
        double y = schools.stream().mapToDouble(this::y).average().orElseThrow() - 10;
        boolean fits = x > half && x < WIDTH - half && y > 14 && y < HEIGHT - 26;
        boolean free = taken.stream()
                .noneMatch(other -> Math.abs(other[0] - x) < other[2] + half && Math.abs(other[1] - y) < 18);
        if (fits && free && taken.size() <= MOST_NAMES) {
            taken.add(new double[] {x, y, half});
            add("<text x=\"%.0f\" y=\"%.0f\">%s</text>", x, y, Markup.escaped(place));
        }
    }

    private void pin() {
        add("<path class=\"own\" d=\"M240 160C228 142 224 136 224 127a16 16 0 0 1 32 0c0 9-4 15-16 33Z\"/>");
        add("<circle class=\"eye\" cx=\"240\" cy=\"127\" r=\"5.5\"/>");
    }

    private void bar() {
        int metres = BARS[0];
        for (int bar : BARS) {
            if (bar * WIDTH / frame.metres() <= 110) {
                metres = bar;
            }
        }
        double length = metres * WIDTH / frame.metres();
        add("<path class=\"bar\" d=\"M14 300v6H%.0fv-6\"/>", 14 + length);
        String text = metres < 1000
                ? SiteTexts.text("search.metres", metres)
                : SiteTexts.text("near.kilometres", Wording.tenths(metres / 1000.0));
        add("<text x=\"%.0f\" y=\"297\">%s</text>", Math.max(46, 14 + length / 2), text);
    }

    private void add(String format, Object... filling) {
        svg.append(String.format(Locale.ROOT, format, filling));
    }
}
