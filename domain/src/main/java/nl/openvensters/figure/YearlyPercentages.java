package nl.openvensters.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A percentage over fewer than ten pupils is hidden; when it is of one year out of three of which the three-year
 * percentage is shown, the other years would give it away. Then the next smallest year goes too, until the hidden years
 * together have a base of ten.
 */
final class YearlyPercentages {

    private static final FigureValue TOO_FEW = FigureValue.missing(MissingReason.TOO_FEW_FOR_PERCENTAGE);
    private static final Set<String> PERCENTAGES = Set.of("1F", "1S2F");

    private final List<Figure> figures;

    /** @param figures without small numbers already */
    YearlyPercentages(List<Figure> figures) {
        this.figures = new ArrayList<>(figures);
    }

    List<Figure> safe() {
        for (Figure figure : List.copyOf(figures)) {
            if (isOf(figure, "driejaars") && !lacksPercentage(figure)) {
                protect(figure.period());
            }
        }
        return List.copyOf(figures);
    }

    private void protect(Period threeYears) {
        Map<Integer, Integer> pupils = new LinkedHashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            FigureValue base = figure.cells().get(SmallNumbers.BASE);
            if (isOf(figure, "jaar")
                    && Counts.isShown(base)
                    && !figure.period().start().isBefore(threeYears.start())
                    && !figure.period().end().isAfter(threeYears.end())) {
                pupils.put(i, Counts.shown(base));
            }
        }
        List<Integer> smallestFirst = pupils.keySet().stream()
                .filter(index -> !lacksPercentage(figures.get(index)))
                .sorted(Comparator.comparing(pupils::get))
                .collect(Collectors.toCollection(ArrayList::new));
        int hidden = pupils.keySet().stream()
                .filter(index -> lacksPercentage(figures.get(index)))
                .mapToInt(pupils::get)
                .sum();
        while (hidden > 0 && hidden < SmallNumbers.LEAST_PERCENTAGE_BASE && !smallestFirst.isEmpty()) {
            int next = smallestFirst.remove(0);
            hidden += pupils.get(next);
            hide(next);
        }
    }

    private void hide(int index) {
        Figure figure = figures.get(index);
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        figure.cells()
                .asMap()
                .forEach((key, value) ->
                        cells.put(key, PERCENTAGES.contains(key) && !value.isMissing() ? TOO_FEW : value));
        figures.set(index, figure.with(figure.value(), Cells.of(cells)));
    }

    private static boolean lacksPercentage(Figure figure) {
        return figure.cells().asMap().entrySet().stream()
                .noneMatch(cell -> PERCENTAGES.contains(cell.getKey())
                        && cell.getValue().asNumber().isPresent());
    }

    private static boolean isOf(Figure figure, String measure) {
        return figure.indicator().equals("referentieniveaus")
                && figure.measure().equals(measure);
    }
}
