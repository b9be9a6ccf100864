package nl.openvensters.portal.table;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an address asks of a table: {@code zoek} words, a filter by the name of its column, {@code volgorde} a column (with
 * a minus for the other way round), {@code pagina} from 1, {@code aantal} rows, {@code kolom} for each column to show.
 * What is not understood is left out.
 *
 * @param filters by the name of the column; none is empty
 * @param order empty for the order of the list itself
 * @param shown the columns that were chosen; empty for all
 */
record AskedTable(
        String words, Map<String, String> filters, Optional<Order> order, int page, int size, Set<String> shown) {

    /** How many rows a page has when nothing else is asked. */
    static final int SIZE = 25;

    /** The other choices. */
    static final List<Integer> SIZES = List.of(10, SIZE, 50, 100);

    private static final String NUMBER = "[1-9][0-9]{0,6}";

    /** By which column. */
    record Order(String column, boolean descending) {

        static Optional<Order> of(String text, Set<String> columns) {
            boolean descending = text.startsWith("-");
            String column = descending ? text.substring(1) : text;
            return columns.contains(column) ? Optional.of(new Order(column, descending)) : Optional.empty();
        }

        @Override
        public String toString() {
            return descending ? "-" + column : column;
        }
    }

    /** @param columns the names of the columns that the table has */
    static AskedTable of(Map<String, String[]> parameters, Set<String> columns) {
        var filters = new LinkedHashMap<String, String>();
        for (String column : columns) {
            String typed = first(parameters, column);
            if (!typed.isEmpty()) {
                filters.put(column, typed);
            }
        }
        int size = number(first(parameters, "aantal"), SIZE);
        Set<String> shown = Stream.of(parameters.getOrDefault("kolom", new String[0]))
                .filter(columns::contains)
                .collect(Collectors.toSet());
        return new AskedTable(
                first(parameters, "zoek"),
                filters,
                Order.of(first(parameters, "volgorde"), columns),
                number(first(parameters, "pagina"), 1),
                SIZES.contains(size) ? size : SIZE,
                shown);
    }

    private static String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0].strip();
    }

    private static int number(String typed, int otherwise) {
        return typed.matches(NUMBER) ? Integer.parseInt(typed) : otherwise;
    }

    int first() {
        return (page - 1) * size;
    }

    /** The same with other filters, order and page; words and columns stay. */
    AskedTable turnedTo(Map<String, String> newFilters, Optional<Order> newOrder, int first, int newSize) {
        return new AskedTable(words, newFilters, newOrder, first / newSize + 1, newSize, shown);
    }

    /** What differs from the table as it opens, as parts of an address: names with values. */
    List<Map.Entry<String, String>> parts() {
        var parts = new ArrayList<Map.Entry<String, String>>();
        if (!words.isEmpty()) {
            parts.add(Map.entry("zoek", words));
        }
        parts.addAll(filters.entrySet());
        order.ifPresent(by -> parts.add(Map.entry("volgorde", by.toString())));
        if (page > 1) {
            parts.add(Map.entry("pagina", String.valueOf(page)));
        }
        if (size != SIZE) {
            parts.add(Map.entry("aantal", String.valueOf(size)));
        }
        shown.stream().sorted().forEach(column -> parts.add(Map.entry("kolom", column)));
        return parts;
    }

    /** The parts as they stand in an address, without the question mark; empty when there are none. */
    String query() {
        return query(parts());
    }

    static String query(List<Map.Entry<String, String>> parts) {
        return parts.stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
