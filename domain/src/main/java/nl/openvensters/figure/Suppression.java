package nl.openvensters.figure;

import java.util.List;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Measure;
import nl.openvensters.indicator.Unit;

/** Hides small numbers in what is handed out of one school. */
public final class Suppression {

    private final Catalogue catalogue;

    public Suppression(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The figures as they may be shown together.
     *
     * @param figures all that is shown of one school at the same time
     */
    public List<Figure> applied(List<Figure> figures) {
        return figures.stream()
                .map(figure -> SmallNumbers.hidden(figure, unit(figure)))
                .toList();
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
