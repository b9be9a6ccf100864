package nl.openvensters.publication;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.PeriodKind;
import nl.openvensters.time.Moment;

/** Reads a figure from a row, for all who show figures. */
final class FigureRow {

    private FigureRow() {}

    /** As it may be shown: of a recoded measure what was decided when it arrived, and nothing without that. */
    static Figure read(ResultSet row, Catalogue catalogue) throws SQLException {
        String indicator = row.getString("indicator_id");
        String measure = row.getString("code");
        String delivered = row.getString("cells");
        boolean recoded = delivered != null && catalogue.isRecoded(indicator, measure);
        Cells cells = Cells.decode(recoded ? row.getString("shown") : delivered);
        return new Figure(
                indicator,
                measure,
                new Period(
                        PeriodKind.valueOf(row.getString("period_kind")),
                        row.getObject("period_start", LocalDate.class),
                        row.getObject("period_end", LocalDate.class)),
                recoded && cells.isEmpty() ? unshown(delivered) : value(row),
                cells,
                FigureStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getObject("reference_date", LocalDate.class)),
                row.getLong("own_answer_id") == 0
                        ? row.getObject("delivered_on", LocalDate.class)
                        : dutchDay(row, "written_at"),
                row.getLong("import_run_id"));
    }

    /** Why nothing is shown of a table: zeros hide nothing. */
    private static Optional<FigureValue> unshown(String delivered) {
        boolean nobody = Cells.decode(delivered).countNobody();
        return Optional.of(FigureValue.missing(nobody ? MissingReason.NOT_DELIVERED : MissingReason.WITHHELD));
    }

    private static Optional<FigureValue> value(ResultSet row) throws SQLException {
        BigDecimal number = row.getBigDecimal("value");
        if (number != null) {
            return Optional.of(FigureValue.of(number));
        }
        String category = row.getString("category");
        if (category != null) {
            return Optional.of(FigureValue.category(category));
        }
        return Optional.ofNullable(row.getString("reason"))
                .map(reason -> FigureValue.missing(MissingReason.valueOf(reason)));
    }

    static LocalDate dutchDay(ResultSet row, String column) throws SQLException {
        return Moment.of(row.getObject(column, LocalDateTime.class)).day();
    }
}
