package nl.openvensters.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.chart.RowChart;

/** Tells how a school groups its pupils, and which share of the week goes to which subject. */
final class SharesTeller implements Teller {

    @Override
    public Told tell(StoryMaterial material) {
        Optional<OwnAnswer> answer = OwnAnswer.of(material);
        if (answer.isEmpty()) {
            return Told.nothing(MissingReason.NOT_DELIVERED);
        }
        Map<String, BigDecimal> hours = hours(answer.get());
        BigDecimal all = hours.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<String> grouping = answer.get().text("grouping").filter(g -> Wording.find("grouping." + g)
                .isPresent());
        var parts = new Told.Parts();
        grouping.ifPresent(g -> parts.say(Wording.html("grouping." + g)));
        if (all.signum() > 0) {
            shares(material, parts, hours, all.doubleValue());
        } else if (grouping.isEmpty()) {
            return Told.nothing(MissingReason.NOT_DELIVERED);
        }
        return parts.of(OwnAnswer.reference(material), answer.get().text("text"));
    }

    private static Map<String, BigDecimal> hours(OwnAnswer answer) {
        var hours = new LinkedHashMap<String, BigDecimal>();
        answer.object("hours").ifPresent(h -> h.members()
                .forEach(subject ->
                        h.number(subject).filter(n -> n.signum() > 0).ifPresent(n -> hours.put(subject, n))));
        return hours;
    }

    private static void shares(StoryMaterial material, Told.Parts parts, Map<String, BigDecimal> hours, double all) {
        var largest = hours.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder()))
                .toList();
        String most = largest.get(0).getKey();
        parts.say(Wording.html("SHARES.most", most, percent(largest.get(0).getValue(), all)));
        var rows = new ArrayList<RowChart.Row>();
        var table = new ArrayList<StoryTable.Row>();
        hours.forEach((subject, number) -> {
            rows.add(new RowChart.Row(subject, number.doubleValue() / all * 100, subject.equals(most)));
            table.add(StoryTable.row(subject, Wording.plain(number), percent(number, all)));
        });
        String title = Wording.text("SHARES.title");
        var chart = new RowChart(
                material.indicator().id() + "-vakken",
                title,
                Wording.list(table.stream()
                        .map(r -> r.name() + ": " + r.cells().get(1))
                        .toList()),
                rows,
                OptionalDouble.empty(),
                v -> Wording.whole(Math.round(v)) + "%");
        parts.show(Illustration.of(title, chart.picture()));
        parts.list(new StoryTable(
                title,
                List.of(Wording.text("head.subject"), Wording.text("head.hours"), Wording.text("head.share")),
                table));
    }

    private static String percent(BigDecimal part, double all) {
        return Wording.whole(Math.round(part.doubleValue() / all * 100)) + "%";
    }
}
