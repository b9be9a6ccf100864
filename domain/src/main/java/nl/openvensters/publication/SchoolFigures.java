package nl.openvensters.publication;

import java.util.List;
import java.util.Optional;
import nl.openvensters.indicator.Characteristic;
import nl.openvensters.indicator.IndicatorKind;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;

/**
 * All indicators of one school.
 *
 * @param school its code
 * @param type its type, the last one known
 * @param municipality where it is, when known
 * @param indicators every indicator of the catalogue in its order, those that do not apply too
 */
public record SchoolFigures(
        SchoolCode school,
        SchoolType type,
        Optional<MunicipalityCode> municipality,
        List<IndicatorFigures> indicators) {

    /** The indicator with the measure that says this of the school as a whole, if there is one. */
    public Optional<IndicatorFigures> having(Characteristic what) {
        return indicators.stream()
                .filter(figures -> figures.indicator().measure(what).isPresent())
                .findFirst();
    }

    /** The first indicator of this kind, if there is one. */
    public Optional<IndicatorFigures> having(IndicatorKind kind) {
        return indicators.stream()
                .filter(figures -> figures.indicator().kind() == kind)
                .findFirst();
    }

    /** @throws IllegalArgumentException when the catalogue has no indicator with this id */
    public IndicatorFigures get(String indicator) {
        return indicators.stream()
                .filter(figures -> figures.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not in the catalogue: " + indicator));
    }
}
