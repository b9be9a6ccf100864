package nl.openvensters.importing;

import java.util.HashMap;
import java.util.Map;
import nl.openvensters.importing.reading.Row;

/**
 * The first row for each key of a register. One that says the same again is left out; one that says something else is
 * rejected, and the first stays: a school that is listed twice is there all the same.
 *
 * @param <K> what there may be one row for
 */
public final class FirstRows<K> {

    /** @param content a number for what it says */
    private record First(int line, int content) {}

    private final Map<K, First> first = new HashMap<>();

    /**
     * Adds an entry, unless it was added before.
     *
     * @param column where the key stands
     * @throws RejectedRow when an earlier row says something else
     */
    public Outcome add(K key, Entry entry, String column, Row row, Intake intake) {
        First earlier = first.putIfAbsent(key, new First(row.line(), entry.hashCode()));
        if (earlier == null) {
            intake.add(entry);
            return Outcome.taken();
        }
        if (earlier.content() == entry.hashCode()) {
            return Outcome.leftOut("duplicate");
        }
        throw new RejectedRow(column, key.toString(), "differs-from-first", earlier.line());
    }
}
