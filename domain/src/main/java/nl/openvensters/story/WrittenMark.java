package nl.openvensters.story;

import java.util.Optional;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MarkBound;
import nl.openvensters.indicator.CellRole;
import nl.openvensters.indicator.Indicator;

/** A mark as people write it, wherever it is told: "9,0 of meer" when it may lie beyond what is told. */
public final class WrittenMark {

    private WrittenMark() {}

    /** Empty when the figure holds no number. */
    public static Optional<String> of(Indicator indicator, Figure figure) {
        return figure.value().flatMap(FigureValue::asNumber).map(mark -> {
            String written = Wording.tenths(mark);
            return indicator.measure(figure.measure()).stream()
                    .flatMap(measure -> measure.keys(CellRole.BOUND).stream())
                    .flatMap(key -> MarkBound.of(figure.cells().get(key)).stream())
                    .findFirst()
                    .map(bound -> Wording.text("mark." + bound, written))
                    .orElse(written);
        });
    }
}
