package nl.openvensters.portal.table;

import jakarta.faces.context.ExternalContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.listing.Part;
import nl.openvensters.listing.Wanted;
import org.omnifaces.util.Faces;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * A table of a page. How it is sorted, filtered and turned stands in the address, so that going back, reloading and
 * sharing show the same; and the same address with {@code bewaar=csv} or {@code bewaar=xlsx} gives all rows that are found as a file.
 */
public final class Table<T> {

    private final Map<String, TableColumn<T>> columns;
    private final Function<Wanted, Part<T>> source;
    private final AskedTable asked;
    private final LazyDataModel<T> rows;

    private Table(
            List<TableColumn<T>> columns,
            Function<Wanted, Part<T>> source,
            Function<T, Object> key,
            Map<String, String[]> address) {
        this.columns = columns.stream()
                .collect(Collectors.toMap(TableColumn::name, one -> one, (one, other) -> one, LinkedHashMap::new));
        this.source = source;
        this.asked = AskedTable.of(address, this.columns.keySet());
        this.rows = new TableRows<>(this, key);
    }

    /**
     * A table as the address of this request asks for it.
     *
     * @param source reads the part that is wanted
     * @param key what tells rows apart
     */
    public static <T> Table<T> of(
            List<TableColumn<T>> columns, Function<Wanted, Part<T>> source, Function<T, Object> key) {
        return new Table<>(columns, source, key, Faces.getRequestParameterValuesMap());
    }

    /**
     * The same for a list of hundreds that is read as a whole; it is ordered and filtered by what its columns say.
     *
     * @param all reads the list, in its own order
     */
    public static <T> Table<T> ofAll(List<TableColumn<T>> columns, Supplier<List<T>> all, Function<T, Object> key) {
        return of(columns, wanted -> ListInMemory.part(all.get(), columns, wanted), key);
    }

    /**
     * The rows that an address asks of a list that is read as a whole, all pages of them in their order.
     *
     * @param address parts of an address: names with values; what is not understood is left out
     */
    public static <T> List<T> found(List<TableColumn<T>> columns, List<T> all, Map<String, String[]> address) {
        var table = new Table<T>(columns, wanted -> ListInMemory.part(all, columns, wanted), row -> row, address);
        return table.read(table.asked, 0, Wanted.ALL).rows();
    }

    /** Sends the file and ends the answer when that is what the address asks for; else does nothing. */
    public void saveWhenAsked(String name) throws IOException {
        ExternalContext here = Faces.getExternalContext();
        Optional<TableFile.Form> form =
                TableFile.Form.of(here.getRequestParameterMap().get("bewaar"));
        if (form.isPresent()) {
            TableFile.send(
                    form.get(), name, shownColumns(), read(asked, 0, Wanted.ALL).rows());
        }
    }

    Part<T> read(AskedTable what, int first, int most) {
        Map<String, String> filters = what.filters().entrySet().stream()
                .collect(Collectors.toMap(filter -> key(filter.getKey()), Map.Entry::getValue));
        Optional<Wanted.Order> order = what.order().map(by -> new Wanted.Order(key(by.column()), by.descending()));
        return source.apply(new Wanted(what.words(), filters, order, first, most));
    }

    private String key(String column) {
        return columns.get(column).key();
    }

    AskedTable asked() {
        return asked;
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    public LazyDataModel<T> getRows() {
        return rows;
    }

    public int getFirst() {
        return asked.first();
    }

    public int getSize() {
        return asked.size();
    }

    public String getWords() {
        return asked.words();
    }

    /** The order for the component. */
    public Collection<SortMeta> getSorted() {
        return asked.order().stream()
                .map(by -> SortMeta.builder()
                        .field(by.column())
                        .order(by.descending() ? SortOrder.DESCENDING : SortOrder.ASCENDING)
                        .build())
                .toList();
    }

    /** The filters for the component. */
    public Collection<FilterMeta> getFiltered() {
        return asked.filters().entrySet().stream()
                .map(filter -> FilterMeta.builder()
                        .field(filter.getKey())
                        .filterValue(filter.getValue())
                        .build())
                .toList();
    }

    /** By the name of a column what stands above it. */
    public Map<String, String> getHeaders() {
        return columns.values().stream().collect(Collectors.toMap(TableColumn::name, TableColumn::header));
    }

    /** By the name of a column whether it is shown. */
    public Map<String, Boolean> getShown() {
        return columns.keySet().stream().collect(Collectors.toMap(name -> name, this::isShown));
    }

    private boolean isShown(String column) {
        return asked.shown().isEmpty() || asked.shown().contains(column);
    }

    private List<TableColumn<T>> shownColumns() {
        return columns.values().stream()
                .filter(column -> isShown(column.name()))
                .toList();
    }

    /** All columns in their order, to choose from. */
    public List<TableColumn<T>> getColumns() {
        return new ArrayList<>(columns.values());
    }

    /**
     * What the address says but for the columns, for a form that changes those: names with values.
     *
     * @param others names of what it says of the page and not of the table, with spaces between; may be null
     */
    public List<Map.Entry<String, String>> kept(String others) {
        var kept = new ArrayList<Map.Entry<String, String>>();
        asked.parts().stream().filter(part -> !part.getKey().equals("kolom")).forEach(kept::add);
        Map<String, String> address = Faces.getRequestParameterMap();
        Stream.of(others == null ? new String[0] : others.split(" "))
                .filter(address::containsKey)
                .forEach(name -> kept.add(Map.entry(name, address.get(name))));
        return kept;
    }

    /**
     * Where the file is, on this page.
     *
     * @param others as above
     * @param form {@code csv} or {@code xlsx}
     */
    public String file(String others, String form) {
        var parts = new ArrayList<>(kept(others));
        asked.shown().forEach(column -> parts.add(Map.entry("kolom", column)));
        parts.add(Map.entry("bewaar", form));
        return "?" + AskedTable.query(parts);
    }
}
