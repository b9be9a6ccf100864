package nl.openvensters.site.open;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.page.SubjectIndicator;

/** The files of all indicators, written side by side. */
final class FigureFiles implements Closeable {

    private final Map<String, TableFile<FigureColumns.Row>> tables = new LinkedHashMap<>();

    FigureFiles(Path folder, List<DataSet> sets) throws IOException {
        for (DataSet set : sets) {
            if (set.indicator().isPresent()) {
                tables.put(
                        set.indicator().get().id(),
                        new TableFile<>(
                                folder.resolve(set.name() + ".csv"),
                                folder.resolve(set.name() + ".xlsx"),
                                OpenTexts.text("sheet.data"),
                                FigureColumns.of(set.indicator().get().subjects())));
            }
        }
    }

    void write(Indicator indicator, SubjectIndicator told) throws IOException {
        TableFile<FigureColumns.Row> table = tables.get(indicator.id());
        if (table != null) {
            for (FigureColumns.Row row : FigureColumns.Row.of(told, indicator).toList()) {
                table.write(row);
            }
        }
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (TableFile<?> table : tables.values()) {
            try {
                table.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
