package nl.openvensters.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.openvensters.benchmark.BoardComparison.Line;
import nl.openvensters.benchmark.BoardMeasure.Unit;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.story.chart.Picture;
import nl.openvensters.story.chart.StripChart;
import nl.openvensters.story.chart.TrendChart;
import nl.openvensters.story.chart.YearAxis;

/** The pictures of a standing: a strip of dots of a year, and the own values over the years. */
record StandingPictures(String name) {

    Picture strip(Line line, Quartiles spread, String title, List<String> sentences) {
        Unit unit = line.measure().unit();
        return new StripChart(
                        "strip-" + line.measure().code(),
                        StandingStory.say("strip.title", title, String.valueOf(line.year())),
                        String.join(" ", sentences),
                        line.number(),
                        name,
                        line.others().stream().map(BoardComparison.Other::value).toList(),
                        new StripChart.Band(spread.quarter(), spread.middle(), spread.threeQuarters()),
                        line.signal()
                                .map(signal -> OptionalDouble.of(signal.below().doubleValue()))
                                .orElse(OptionalDouble.empty()),
                        StandingStory.say("strip.signal"),
                        new StripChart.Words(
                                StandingStory.say("strip.others"),
                                StandingStory.say("strip.band"),
                                StandingStory.say("strip.middle")),
                        value -> StandingStory.written(unit, value))
                .picture();
    }

    Optional<Picture> trend(Line line, String title) {
        List<BoardComparison.Point> known = line.series().stream()
                .filter(point -> !point.value().isMissing())
                .toList();
        if (known.size() < 2
                || known.stream()
                        .anyMatch(
                                point -> point.value().asNumber().orElseThrow().signum() < 0)) {
            return Optional.empty();
        }
        Unit unit = line.measure().unit();
        List<TrendChart.Point> points = line.series().stream()
                .map(point -> new TrendChart.Point(point.year(), number(point.value()), "–"))
                .toList();
        return Optional.of(new TrendChart(
                        "trend-" + line.measure().code(),
                        StandingStory.say("trend.title", title),
                        StandingStory.say("trend.description", title, points.size()),
                        List.of(new TrendChart.Line(name, TrendChart.Look.OWN, points)),
                        OptionalDouble.empty(),
                        new YearAxis(String::valueOf, List.of()),
                        value -> StandingStory.written(unit, value))
                .picture());
    }

    private static OptionalDouble number(FigureValue value) {
        return value.asNumber()
                .map(number -> OptionalDouble.of(number.doubleValue()))
                .orElse(OptionalDouble.empty());
    }
}
