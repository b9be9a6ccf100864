package nl.openvensters.portal.table;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.openvensters.listing.Part;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The rows of one page of a table, read when it is shown; tells the browser the address that shows the same again. */
final class TableRows<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    private final transient Table<T> table;
    private final transient Function<T, Object> key;

    TableRows(Table<T> table, Function<T, Object> key) {
        this.table = table;
        this.key = key;
    }

    /** Not counted apart: the part that is read says how many there are. */
    @Override
    public int count(Map<String, FilterMeta> filters) {
        return 0;
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorted, Map<String, FilterMeta> filtered) {
        AskedTable asked = table.asked().turnedTo(filters(filtered), order(sorted), first, size);
        Part<T> part = table.read(asked, first, size);
        setRowCount(part.found());
        if (part.first() != first
                && UIComponent.getCurrentComponent(FacesContext.getCurrentInstance()) instanceof DataTable shown) {
            shown.setFirst(part.first());
        }
        if (Faces.isAjaxRequest()) {
            PrimeFaces.current().ajax().addCallbackParam("address", asked.query());
        }
        return part.rows();
    }

    private Map<String, String> filters(Map<String, FilterMeta> filtered) {
        var filters = new LinkedHashMap<String, String>();
        filtered.values().stream()
                .filter(filter -> table.has(filter.getField()) && filter.getFilterValue() != null)
                .forEach(filter ->
                        filters.put(filter.getField(), filter.getFilterValue().toString()));
        filters.values().removeIf(String::isBlank);
        return filters;
    }

    private Optional<AskedTable.Order> order(Map<String, SortMeta> sorted) {
        return sorted.values().stream()
                .filter(by -> table.has(by.getField()) && by.getOrder() != SortOrder.UNSORTED)
                .findFirst()
                .map(by -> new AskedTable.Order(by.getField(), by.getOrder() == SortOrder.DESCENDING));
    }

    @Override
    public String getRowKey(T row) {
        return String.valueOf(key.apply(row));
    }
}
