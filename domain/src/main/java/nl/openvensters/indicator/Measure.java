package nl.openvensters.indicator;

import java.util.List;
import java.util.Optional;

/**
 * One thing that is measured for an indicator.
 *
 * @param code unique within the indicator, for example {@code aantal}
 * @param unit what its numbers are
 * @param period what kind of period its figures describe
 * @param recoded shown coarser than it is delivered where a count is hidden: what is shown is stored beside it when it
 *     arrives, and without that nothing is shown
 * @param neverShown kept to compute others from; not even told that it is there
 * @param dimensions the parts of a cell key, most significant first; empty when there is one value
 * @param cells those with a meaning of their own, beside the value or the cells of the dimensions
 * @param base the cell that counts the people whom the value is about: with fewer than five of them nothing is told
 * @param answer which number of an own answer it holds; empty when a source delivers it
 * @param scale on which its values are drawn
 * @param derivation what it is computed from by us; only from shown figures
 * @param characteristic what it says of a school as a whole, for whoever needs that of any school
 */
public record Measure(
        String code,
        Unit unit,
        PeriodKind period,
        boolean recoded,
        boolean neverShown,
        List<String> dimensions,
        List<MeasureCell> cells,
        Optional<String> base,
        Optional<AnswerNumber> answer,
        Optional<Scale> scale,
        Optional<DerivationRule> derivation,
        Optional<Characteristic> characteristic) {

    /** From where to where a scale is drawn; a value outside makes it longer. */
    public record Scale(int from, int to) {}

    /** Whether cells have a role. */
    public boolean has(CellRole role) {
        return !keys(role).isEmpty();
    }

    /** The keys of the cells that have a role, in the order in which they are told. */
    public List<String> keys(CellRole role) {
        return cells.stream()
                .filter(cell -> cell.role().filter(role::equals).isPresent())
                .map(MeasureCell::key)
                .toList();
    }

    /** Computed by us instead of delivered. */
    public boolean derived() {
        return derivation.isPresent();
    }

    /** What the numbers of a cell are. */
    public Unit unitOf(String cell) {
        return cells.stream()
                .filter(named -> named.key().equals(cell))
                .findFirst()
                .map(MeasureCell::unit)
                .orElse(unit);
    }
}
