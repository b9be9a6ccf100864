package nl.openvensters.agreement;

import static nl.openvensters.agreement.AgreementWords.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.openvensters.agreement.GoalIndicator.Break;
import nl.openvensters.agreement.GoalIndicator.Target;
import nl.openvensters.agreement.GoalIndicator.Unit;
import nl.openvensters.story.chart.Picture;
import nl.openvensters.story.chart.TargetChart;
import nl.openvensters.story.chart.TargetChart.Point;

/** The picture of an indicator: what was reached beside the way to what was agreed. */
final class GoalPicture {

    private GoalPicture() {}

    /**
     * @param id unique on the page
     * @param measured what we measured ourselves, oldest first
     * @param sentences what there is to see, for who cannot see it
     * @return empty when there are not two numbers to draw
     */
    static Optional<Picture> of(
            String id, GoalIndicator indicator, List<Measurement> measured, List<String> sentences) {
        List<Point> reached = indicator.line().stream()
                .map(point -> new Point(point.year(), point.value().doubleValue()))
                .toList();
        List<Point> others = indicator.others().stream()
                .map(point -> new Point(point.year(), point.value().doubleValue()))
                .toList();
        List<Point> live = indicator
                .live()
                .map(figure -> measured.stream()
                        .flatMap(one -> one.of(figure).stream().map(value -> new Point(one.at(), value.doubleValue())))
                        .toList())
                .orElse(List.of());
        List<Point> agreed = agreed(indicator, reached);
        if (reached.size() + others.size() + live.size() + agreed.size() < 2 || reached.isEmpty() && live.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TargetChart(
                        id,
                        indicator.name(),
                        String.join(" ", sentences),
                        reached,
                        live,
                        others,
                        agreed,
                        indicator.breaks().stream().map(Break::at).toList(),
                        indicator.unit() == Unit.PERCENT ? 100 : 0,
                        value -> AgreementWords.value(indicator.unit(), BigDecimal.valueOf(value)),
                        List.of(text("mark.reached"), text("mark.measured"), text("mark.others"), text("mark.agreed")))
                .picture());
    }

    /**
     * From what was reached first, if that was before the first target, by way of the targets; then on as it was agreed.
     * A target of something else than the values has no way from them.
     */
    private static List<Point> agreed(GoalIndicator indicator, List<Point> reached) {
        List<Target> known = indicator.targets().stream()
                .filter(target -> target.comparable() && target.value().isPresent())
                .toList();
        if (known.isEmpty()) {
            return List.of();
        }
        var way = new ArrayList<Point>();
        reached.stream()
                .findFirst()
                .filter(first -> first.at() < known.get(0).year())
                .ifPresent(way::add);
        known.forEach(target ->
                way.add(new Point(target.year(), target.value().orElseThrow().doubleValue())));
        Point end = way.get(way.size() - 1);
        reached.stream()
                .reduce((one, later) -> later)
                .filter(last -> last.at() > end.at())
                .ifPresent(last -> way.add(new Point(last.at(), end.value())));
        return way;
    }
}
