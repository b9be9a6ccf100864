package nl.openvensters.portal.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What an address asks of a table, to keep it and ask it again another day. */
public final class AskedQuery {

    /** What is of a page and not of which rows there are, or of another page that the address was taken to. */
    private static final Set<String> NOT_KEPT = Set.of("pagina", "aantal", "kolom", "bewaar", "alle", "eerste");

    private AskedQuery() {}

    /** @param address names with values. @return without a question mark; empty when it asks for all rows */
    public static String of(Map<String, String[]> address) {
        List<Map.Entry<String, String>> parts = address.entrySet().stream()
                .filter(part -> part.getKey().matches("[a-z0-9]{1,20}") && !NOT_KEPT.contains(part.getKey()))
                .flatMap(part -> Stream.of(part.getValue())
                        .filter(value -> !value.isBlank())
                        .map(value -> Map.entry(part.getKey(), value)))
                .sorted(Map.Entry.comparingByKey())
                .toList();
        return AskedTable.query(parts);
    }
}
