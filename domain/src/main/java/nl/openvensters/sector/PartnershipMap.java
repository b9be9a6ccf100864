package nl.openvensters.sector;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.openvensters.markup.Markup;
import nl.openvensters.school.PartnershipCode;
import nl.openvensters.school.PostcodeArea;
import nl.openvensters.school.PostcodeAreaRepository;
import nl.openvensters.school.SchoolPoint;

/**
 * The postcode areas of a partnership, drawn as points in the borders of municipalities: no file of ours has the borders
 * of postcode areas, and none are made up.
 */
@ApplicationScoped
@Transactional
public class PartnershipMap {

    private static final int WIDTH = 560;
    private static final int MARGIN = 12;

    private final SectorRepository repository;
    private final PostcodeAreaRepository areas;

    /** For the container's proxy only. */
    protected PartnershipMap() {
        this(null, null);
    }

    @Inject
    public PartnershipMap(SectorRepository repository, PostcodeAreaRepository areas) {
        this.repository = repository;
        this.areas = areas;
    }

    /** The areas that it serves, in the order of their codes. */
    public List<PostcodeArea> areas(PartnershipCode partnership) {
        return areas.of(partnership);
    }

    /**
     * The picture as SVG.
     *
     * @param title said of it by who reads it aloud
     * @return empty when it has no area of which the middle is known
     */
    public Optional<String> svg(PartnershipCode partnership, List<PostcodeArea> served, String title) {
        return svg(repository.municipalitiesOf(partnership.value()), served, title);
    }

    /** Of borders that were read. */
    static Optional<String> svg(
            List<SectorRepository.Bordered> municipalities, List<PostcodeArea> served, String title) {
        List<SchoolPoint> middles =
                served.stream().flatMap(area -> area.middle().stream()).toList();
        if (middles.isEmpty()) {
            return Optional.empty();
        }
        var frame = new Frame();
        List<List<double[]>> borders = municipalities.stream()
                .map(one -> one.border().map(MunicipalityMap::rings).orElse(List.of()))
                .toList();
        borders.forEach(rings -> rings.forEach(frame::include));
        middles.forEach(middle -> frame.include(new double[] {middle.longitude(), middle.latitude()}));
        var svg = new StringBuilder(1 << 14);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"areas\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(frame.height())
                .append("\" role=\"img\" aria-label=\"")
                .append(Markup.escaped(title))
                .append("\">");
        for (int i = 0; i < municipalities.size(); i++) {
            var way = new StringBuilder();
            borders.get(i).forEach(ring -> way.append(frame.way(ring)));
            if (!way.isEmpty()) {
                svg.append("<path class=\"border\" d=\"").append(way).append("\"><title>");
                svg.append(Markup.escaped(municipalities.get(i).name())).append("</title></path>");
            }
        }
        for (PostcodeArea area : served) {
            area.middle().ifPresent(middle -> svg.append("<circle class=\"area\" r=\"5\" cx=\"")
                    .append(frame.x(middle.longitude()))
                    .append("\" cy=\"")
                    .append(frame.y(middle.latitude()))
                    .append("\"><title>")
                    .append(area.code())
                    .append(area.place()
                            .map(place -> " " + Markup.escaped(place))
                            .orElse(""))
                    .append("</title></circle>"));
        }
        return Optional.of(svg.append("</svg>").toString());
    }

    /** From degrees to the drawing. */
    private static final class Frame {

        private double west = 180;
        private double south = 90;
        private double east = -180;
        private double north = -90;

        private void include(double[] points) {
            for (int i = 0; i < points.length; i += 2) {
                west = Math.min(west, points[i]);
                east = Math.max(east, points[i]);
                south = Math.min(south, points[i + 1]);
                north = Math.max(north, points[i + 1]);
            }
        }

        private double flat() {
            return Math.cos(Math.toRadians((south + north) / 2));
        }

        /** Of one point alone a kilometre or so is drawn. */
        private double scale() {
            return (WIDTH - 2 * MARGIN) / Math.max((east - west) * flat(), 0.01);
        }

        private int height() {
            return (int) Math.ceil((north - south) * scale()) + 2 * MARGIN;
        }

        private long x(double longitude) {
            return Math.round(MARGIN + (longitude - west) * flat() * scale());
        }

        private long y(double latitude) {
            return Math.round(MARGIN + (north - latitude) * scale());
        }

        private String way(double[] ring) {
            var way = new StringBuilder();
            String before = "";
            for (int i = 0; i < ring.length; i += 2) {
                String point = String.format(Locale.ROOT, "%d %d", x(ring[i]), y(ring[i + 1]));
                if (!point.equals(before)) {
                    way.append(way.isEmpty() ? 'M' : 'L').append(point);
                    before = point;
                }
            }
            return way.append('Z').toString();
        }
    }
}
