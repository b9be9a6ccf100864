package nl.openvensters.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Measure;
import nl.openvensters.indicator.Unit;

/**
 * Hides small numbers in what is handed out of one school, and what else must go so that they cannot be recomputed from
 * the rest. The method and the attack that it withstands are in docs/suppression.md.
 */
public final class Suppression {

    private final Catalogue catalogue;

    public Suppression(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The figures as they may be shown together.
     *
     * @param figures all that is shown of one school at the same time: one version of each, none derived over schools
     * @return as many figures in the same order
     */
    public List<Figure> applied(List<Figure> figures) {
        List<Figure> hidden = new ArrayList<>(figures.size());
        Set<Place> small = new HashSet<>();
        List<Integer> counts = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            Unit unit = unit(figure);
            hidden.add(SmallNumbers.hidden(figure, unit));
            remember(small, figure, i, unit);
            if (unit == Unit.PUPILS) {
                counts.add(i);
            }
        }
        List<Figure> inYears = new YearlyPercentages(hidden).safe();
        List<Figure> safe = small.isEmpty() ? inYears : new Concealment(inYears, small, counts).safe();
        return safe.stream().map(this::withoutWrongReason).toList();
    }

    /** Of what the source hides of a percentage one cannot say that it is of fewer than five: it may be of one year. */
    private Figure withoutWrongReason(Figure figure) {
        if (unit(figure) != Unit.PERCENT) {
            return figure;
        }
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        figure.cells()
                .asMap()
                .forEach((key, value) ->
                        cells.put(key, Counts.isHidden(value) ? FigureValue.missing(MissingReason.WITHHELD) : value));
        return figure.with(figure.value(), Cells.of(cells));
    }

    /** Where one to four is hidden. A hidden number of participants may be larger: then the source hid all years. */
    private static void remember(Set<Place> small, Figure figure, int index, Unit unit) {
        if (unit == Unit.PUPILS && figure.value().filter(SmallNumbers::isSmall).isPresent()) {
            small.add(Place.value(index));
        }
        figure.cells().asMap().forEach((key, value) -> {
            boolean count = unit == Unit.PUPILS || SmallNumbers.isCount(key);
            boolean hiddenByMany = unit != Unit.PUPILS && key.equals(SmallNumbers.BASE) && value.isMissing();
            if (count && !hiddenByMany && SmallNumbers.isSmall(value)) {
                small.add(new Place(index, key));
            }
        });
    }

    /** A figure of a measure that left the catalogue is treated as the strictest. */
    private Unit unit(Figure figure) {
        return catalogue
                .find(figure.indicator())
                .flatMap(indicator -> indicator.measure(figure.measure()))
                .map(Measure::unit)
                .orElse(Unit.PUPILS);
    }
}
