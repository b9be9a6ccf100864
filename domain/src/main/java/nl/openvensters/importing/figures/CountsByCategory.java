package nl.openvensters.importing.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.reading.Row;
import nl.openvensters.school.SchoolCode;

/** Counts of pupils in a column for each category. */
final class CountsByCategory {

    private CountsByCategory() {}

    /** The cells of the columns that the file has. */
    static Cells cells(Row row, Map<String, String> columnOfCell) {
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        columnOfCell.forEach((cell, column) -> {
            if (row.has(column)) {
                cells.put(cell, row.count(column));
            }
        });
        return Cells.of(cells);
    }

    /** The figure of measure {@code aantallen}; not delivered when every cell is zero or blank. */
    static Entry.SchoolFigure figure(
            SchoolCode school, String indicator, Period period, Cells cells, LocalDate referenceDate) {
        boolean nobody = cells.asMap().values().stream().allMatch(CountsByCategory::nobody);
        return new Entry.SchoolFigure(
                school,
                indicator,
                "aantallen",
                period,
                nobody ? Optional.of(FigureValue.missing(MissingReason.NOT_DELIVERED)) : Optional.empty(),
                nobody ? Cells.none() : cells,
                FigureStatus.FINAL,
                Optional.of(referenceDate));
    }

    private static boolean nobody(FigureValue value) {
        return value.equals(FigureValue.of(BigDecimal.ZERO))
                || value.equals(FigureValue.missing(MissingReason.NOT_DELIVERED));
    }
}
