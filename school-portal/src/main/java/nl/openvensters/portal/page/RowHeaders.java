package nl.openvensters.portal.page;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.component.datatable.DataTableRenderer;

/** A table in which the first cell that is shown names its row, for who hears it read. */
public class RowHeaders extends DataTableRenderer {

    private static final String HEADER = RowHeaders.class.getName();

    static boolean isHeader(FacesContext context) {
        return context.getAttributes().containsKey(HEADER);
    }

    @Override
    protected void encodeCell(
            FacesContext context, DataTable table, UIColumn column, boolean selected, boolean selectable, int row)
            throws IOException {
        boolean first = table.getColumns().stream()
                .filter(UIColumn::isRendered)
                .findFirst()
                .filter(column::equals)
                .isPresent();
        if (first) {
            context.getAttributes().put(HEADER, true);
        }
        super.encodeCell(context, table, column, selected, selectable, row);
        context.getAttributes().remove(HEADER);
    }
}
