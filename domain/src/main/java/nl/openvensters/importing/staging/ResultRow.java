package nl.openvensters.importing.staging;

import java.sql.ResultSet;
import java.sql.SQLException;

/** The row that a query stands on. */
public final class ResultRow {
    private final ResultSet rows;

    ResultRow(ResultSet rows) {
        this.rows = rows;
    }

    public long number(int column) {
        try {
            return rows.getLong(column);
        } catch (SQLException e) {
            throw new DatabaseFailure("column " + column, e);
        }
    }

    /** Empty when it is null. */
    public String text(int column) {
        try {
            String text = rows.getString(column);
            return text == null ? "" : text;
        } catch (SQLException e) {
            throw new DatabaseFailure("column " + column, e);
        }
    }
}
