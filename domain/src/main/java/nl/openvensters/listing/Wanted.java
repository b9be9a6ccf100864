package nl.openvensters.listing;

import java.util.Map;
import java.util.Optional;

/**
 * What is asked of a list. It may hold anything: it comes from an address. What a list does not know it leaves out.
 *
 * @param words in any column that is searched by words; empty for all rows
 * @param filters what was typed, by the key of the column
 * @param order empty for the order of the list itself
 * @param first how many rows come before it
 * @param most how many rows to read
 */
public record Wanted(String words, Map<String, String> filters, Optional<Order> order, int first, int most) {

    /** The most rows that are read at once, for a file. */
    public static final int ALL = 100_000;

    /**
     * By which column.
     *
     * @param column its key
     */
    public record Order(String column, boolean descending) {}

    public Wanted {
        filters = Map.copyOf(filters);
        first = Math.max(0, first);
        most = Math.min(Math.max(1, most), ALL);
    }

    /** The same from the beginning. */
    Wanted fromTheBeginning() {
        return new Wanted(words, filters, order, 0, most);
    }
}
