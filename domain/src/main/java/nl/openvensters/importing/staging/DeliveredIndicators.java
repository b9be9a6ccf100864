package nl.openvensters.importing.staging;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.importing.Entry.SchoolFigure;

/**
 * Remembers from which day figures of an indicator came for a type of school: an indicator that nobody delivers for it
 * does not count for the rule of 80 %. A first load counts from its day of delivery, as what it publishes does; else
 * figures are there from the day on which they were read, whatever day they are of. So a past day keeps its answer.
 *
 * <p>It counts while figures are staged: finding it out afterwards joined each figure with its school once more.
 */
final class DeliveredIndicators {

    private final StagingRepository database;
    private final Map<String, BitSet> schools = new HashMap<>();

    DeliveredIndicators(StagingRepository database) {
        this.database = database;
    }

    /** A figure that says only why it is not, is none. */
    void stage(SchoolFigure figure, long school) {
        if (!figure.cells().isEmpty() || figure.value().filter(this::isNone).isEmpty()) {
            schools.computeIfAbsent(figure.indicator(), indicator -> new BitSet())
                    .set(Math.toIntExact(school));
        }
    }

    /** Takes a school out again of which rows contradict each other. */
    void withdraw(SchoolFigure figure, long school) {
        schools.getOrDefault(figure.indicator(), new BitSet()).clear(Math.toIntExact(school));
    }

    private boolean isNone(FigureValue value) {
        return value instanceof FigureValue.Missing missing
                && switch (missing.reason()) {
                    case NOT_DELIVERED, NOT_APPLICABLE -> true;
                    default -> false;
                };
    }

    /** To be called when {@code figure_told} tells what the run brought. */
    void remember(Delivery delivery) {
        if (schools.isEmpty()) {
            return;
        }
        Map<String, BitSet> types = types();
        Set<String> known = new HashSet<>();
        database.query(
                "select indicator_id, school_type from indicator_delivery where delivered_until is null",
                row -> known.add(row.text(1) + " " + row.text(2)));
        schools.forEach((indicator, ofIndicator) -> types.forEach((type, ofType) -> {
            if (ofIndicator.intersects(ofType) && !known.contains(indicator + " " + type)) {
                database.execute(
                        "insert into indicator_delivery (indicator_id, school_type, delivered_from, import_run_id)"
                                + " select ?, ?, ?, ? from dual"
                                + " where exists (select 1 from figure_told where indicator_id = ?)",
                        indicator,
                        type,
                        delivery.firstLoad() ? delivery.deliveredOn() : delivery.importedOn(),
                        delivery.run(),
                        indicator);
            }
        }));
    }

    /** The schools of each type, by what they are last. */
    private Map<String, BitSet> types() {
        Map<Integer, String> last = new HashMap<>();
        database.query(
                "select school_id, school_type from school_state order by school_id, valid_from",
                row -> last.put(Math.toIntExact(row.number(1)), row.text(2)));
        Map<String, BitSet> types = new TreeMap<>();
        last.forEach((school, type) ->
                types.computeIfAbsent(type, name -> new BitSet()).set(school));
        return types;
    }
}
