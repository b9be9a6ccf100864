package nl.openvensters.sector;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import nl.openvensters.sector.SectorTopic.Unit;
import nl.openvensters.story.Wording;
import nl.openvensters.story.chart.TrendChart;
import nl.openvensters.story.chart.YearAxis;

/** The years of a part of a topic as a line, or as two where hidden counts leave a band. */
final class SectorPicture {

    private static final int MILLION = 1_000_000;

    private final SectorReport report;
    private final SectorStory story;

    SectorPicture(SectorReport report, SectorStory story) {
        this.report = report;
        this.story = story;
    }

    /** Empty of fewer than two years. */
    Optional<SectorStory.Part> of(String part) {
        List<SectorFigure> years = report.of(part);
        if (years.size() < 2) {
            return Optional.empty();
        }
        String title = story.partTitle(part);
        var points = new ArrayList<TrendChart.Point>();
        var most = new ArrayList<TrendChart.Point>();
        int first = years.get(0).year();
        int last = years.get(years.size() - 1).year();
        for (int year = first; year <= last; year++) {
            Optional<SectorFigure> figure = report.of(part, year);
            points.add(new TrendChart.Point(year, number(figure.map(SectorFigure::least)), "–"));
            most.add(new TrendChart.Point(year, number(figure.map(SectorFigure::most)), "–"));
        }
        var breaks = new SectorBreaks(report, part);
        int since = breaks.last().orElse(first);
        SectorFigure described =
                years.stream().filter(one -> one.year() >= since).findFirst().orElse(years.get(0));
        boolean band = report.topic().unit() != Unit.COUNT && years.stream().anyMatch(one -> !one.isExact());
        var lines = new ArrayList<TrendChart.Line>();
        lines.add(new TrendChart.Line(band ? SectorStory.say("line.least") : title, TrendChart.Look.OWN, points));
        if (band) {
            lines.add(new TrendChart.Line(SectorStory.say("line.most"), TrendChart.Look.OTHER, most));
        }
        var chart = new TrendChart(
                "deel-" + part.toLowerCase(Locale.ROOT),
                SectorStory.say("picture.title", title, report.name()),
                SectorStory.say(
                        "picture.description",
                        title,
                        String.valueOf(described.year()),
                        story.written(described),
                        String.valueOf(last),
                        story.written(years.get(years.size() - 1))),
                lines,
                OptionalDouble.empty(),
                new YearAxis(String::valueOf, breaks.places()),
                written(years.get(years.size() - 1), largest(most)));
        return Optional.of(new SectorStory.Part(chart.id(), title, chart.picture(), breaks.sentences()));
    }

    /** How values are written: large ones in millions; the last one, of which only bounds are known, not as if it were counted. */
    private DoubleFunction<String> written(SectorFigure last, double largest) {
        if (report.topic().unit() == Unit.COUNT && largest >= MILLION) {
            return value -> value == 0
                    ? story.axis(value)
                    : SectorStory.say("label.millions", Wording.plain(BigDecimal.valueOf(value / MILLION)));
        }
        boolean bounds = report.topic().unit() == Unit.COUNT && !last.isExact();
        return value -> bounds && value == last.least().doubleValue()
                ? SectorStory.say("label.about", story.axis(about(value)))
                : story.axis(value);
    }

    /** Two digits and zeros. */
    private static double about(double value) {
        return BigDecimal.valueOf(value)
                .round(new MathContext(2, RoundingMode.HALF_UP))
                .doubleValue();
    }

    private static double largest(List<TrendChart.Point> points) {
        return points.stream()
                .flatMapToDouble(point -> point.value().stream())
                .max()
                .orElse(0);
    }

    private static OptionalDouble number(Optional<BigDecimal> value) {
        return value.map(number -> OptionalDouble.of(number.doubleValue())).orElse(OptionalDouble.empty());
    }
}
