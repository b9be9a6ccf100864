package nl.openvensters.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.openvensters.figure.Figure;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.chart.BandChart;

/** Tells groups of a table with hidden counts as rough shares: the largest in a sentence, all of them in a picture. */
final class GroupShares {

    private final Indicator indicator;
    private final Figure figure;
    private final String dimension;
    private final List<Map.Entry<String, RoughShare>> groups = new ArrayList<>();

    private GroupShares(Indicator indicator, Figure figure) {
        this.indicator = indicator;
        this.figure = figure;
        this.dimension = indicator
                .measure(figure.measure())
                .flatMap(measure -> measure.dimensions().stream().findFirst())
                .orElse(figure.measure());
        for (String key : figure.cells().keys()) {
            if (!key.contains(".")) {
                RoughShare.in(figure.cells(), key).ifPresent(share -> groups.add(Map.entry(name(key), share)));
            }
        }
    }

    private String name(String key) {
        return Wording.find(dimension + "." + key).orElse(key);
    }

    /** Whether a figure is one of rough shares. */
    static boolean isIn(Figure figure) {
        return figure.cells().keys().stream().anyMatch(key -> key.endsWith(".van"));
    }

    /** The groups by name, in the order in which they are told. */
    static List<Map.Entry<String, RoughShare>> of(Indicator indicator, Figure figure) {
        return List.copyOf(new GroupShares(indicator, figure).groups);
    }

    static TellerResult tell(Indicator indicator, Figure figure) {
        return new GroupShares(indicator, figure).told();
    }

    private TellerResult told() {
        int most = groups.stream()
                .map(group -> group.getValue().percent())
                .max(Comparator.naturalOrder())
                .orElse(0);
        var largest = groups.stream()
                .filter(group -> group.getValue().percent() == most)
                .toList();
        var parts = new TellerResult.Parts();
        parts.say(Wording.html(
                Wording.firstOf(
                        indicator.id() + (largest.size() == 1 ? ".rough" : ".rough.shared"), "DISTRIBUTION.rough"),
                Wording.list(largest.stream().map(Map.Entry::getKey).toList()),
                largest.get(0).getValue().words(),
                Wording.period(figure.period())));
        String heading =
                Wording.text(Wording.firstOf("heading." + dimension, "heading.part"), Wording.period(figure.period()));
        var chart = new BandChart(
                indicator.id() + "-" + figure.measure(),
                heading,
                Wording.list(groups.stream()
                        .map(group -> group.getKey() + ": " + group.getValue().written())
                        .toList()),
                groups.stream()
                        .map(group -> new BandChart.Row(
                                group.getKey(),
                                group.getValue().from(),
                                group.getValue().to(),
                                group.getValue().likeliest(),
                                group.getValue().percent() == most,
                                group.getValue().brief()))
                        .toList(),
                Wording.text("ROUGH.sure"),
                Wording.text("ROUGH.perhaps"),
                Wording.text("ROUGH.about"),
                "");
        parts.show(Illustration.of(heading, chart.picture(), Wording.text("ROUGH.note")));
        parts.list(new StoryTable(
                heading,
                List.of(Wording.text(Wording.firstOf("head." + dimension, "head.part")), Wording.text("ROUGH.head")),
                groups.stream()
                        .map(group ->
                                StoryTable.row(group.getKey(), group.getValue().written()))
                        .toList()));
        return parts.of(figure);
    }
}
