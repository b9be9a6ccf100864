package nl.openvensters.indicator;

import java.util.List;
import java.util.Optional;

/**
 * What figures of groups of schools are computed from.
 *
 * @param how the way
 * @param of the code of the measure of the same indicator whose figures are taken together
 * @param cells the cells that are taken together; none for the value itself
 * @param weighting of COMPARABLE: by which figure schools are alike
 */
public record DerivationRule(How how, String of, List<String> cells, Optional<Source> weighting) {

    /** A way to take figures of schools together. */
    public enum How {
        /** The mean by municipality and in the country: of cells, or of the value for each type of school. */
        MEAN,
        /** How the values of all schools lie. */
        SPREAD,
        /** The mean of the schools that are like a school, for each school. */
        COMPARABLE
    }

    /**
     * A figure, or a cell of it when there is one named.
     *
     * @param indicator id in the catalogue
     * @param measure code within it
     */
    public record Source(String indicator, String measure, Optional<String> cell) {

        /** @param written {@code indicator.measure} or {@code indicator.measure.cell} */
        static Optional<Source> parse(String written) {
            String[] parts = written.split("\\.");
            return parts.length < 2 || parts.length > 3
                    ? Optional.empty()
                    : Optional.of(new Source(
                            parts[0], parts[1], parts.length == 3 ? Optional.of(parts[2]) : Optional.empty()));
        }
    }
}
