package nl.openvensters.story;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.Measure;

/** Tells how a group is spread over categories: which one is the largest, and all of them as bars. */
final class DistributionTeller implements Teller {

    @Override
    public TellerResult tell(StoryMaterial material) {
        Indicator indicator = material.indicator();
        Optional<Figure> latest = latest(material);
        if (latest.isEmpty()) {
            return TellerResult.nothing(MissingReason.NOT_DELIVERED);
        }
        Figure figure = latest.get();
        if (GroupShares.isIn(figure)) {
            return GroupShares.tell(indicator, figure);
        }
        if (figure.cells().isEmpty()) {
            return TellerResult.nothing(figure.value().orElse(FigureValue.missing(MissingReason.NOT_DELIVERED)));
        }
        var partition = Partition.of(indicator, figure);
        if (partition.isOnlySmall()) {
            return new TellerResult.Nothing(Wording.text("missing.groups"));
        }
        if (partition.isHidden()) {
            return TellerResult.nothing(partition.parts().get(0).getValue());
        }
        var parts = new TellerResult.Parts();
        parts.say(largest(indicator, partition, Wording.period(figure.period())));
        partition.showLying(parts);
        return parts.of(figure);
    }

    /** The latest figure that has parts, whichever measure it is of; failing that any. */
    static Optional<Figure> latest(StoryMaterial material) {
        List<Figure> figures = material.indicator().measures().stream()
                .filter(m -> !m.derived())
                .map(Measure::code)
                .flatMap(code -> material.latestOwn(code).stream())
                .toList();
        return figures.stream()
                .filter(found -> !found.cells().isEmpty())
                .max(Comparator.comparing(Figure::period))
                .or(() -> figures.stream().reduce((earlier, later) -> later));
    }

    private static Html largest(Indicator indicator, Partition partition, String when) {
        BigDecimal most = partition.parts().stream()
                .flatMap(p -> p.getValue().asNumber().stream())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        String id = indicator.id();
        if (most.signum() == 0) {
            return Wording.html(Wording.firstOf(id + ".none", "DISTRIBUTION.none"), "", "", when);
        }
        List<String> names = partition.parts().stream()
                .filter(p -> p.getValue().asNumber().filter(most::equals).isPresent())
                .map(Map.Entry::getKey)
                .toList();
        if (partition.isPartlyWithheld()) {
            return Wording.html(
                    Wording.firstOf(id + ".ofShown", "DISTRIBUTION.ofShown"),
                    Wording.list(names),
                    Wording.count(most),
                    when);
        }
        String form = names.size() == 1 ? (most.intValue() == 1 ? ".one" : ".largest") : ".shared";
        return Wording.html(
                Wording.firstOf(id + form, "DISTRIBUTION" + form), Wording.list(names), Wording.count(most), when);
    }
}
