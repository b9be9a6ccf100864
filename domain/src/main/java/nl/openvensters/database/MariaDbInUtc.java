package nl.openvensters.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.MariaDBPlatform;

/**
 * MariaDB for entities, whose moments reach it as they are, in UTC. By itself EclipseLink takes them by way of the zone
 * of this machine, where an hour in spring does not exist: what happens in that hour would be written an hour later.
 */
public class MariaDbInUtc extends MariaDBPlatform {

    private static final long serialVersionUID = 1L;

    /** Else columns are read by the type of their attribute, and {@link #getObjectFromResultSet} is passed by. */
    @Override
    public boolean shouldOptimizeDataConversion() {
        return false;
    }

    @Override
    public void setParameterValueInDatabaseCall(
            Object value, PreparedStatement statement, int place, AbstractSession session) throws SQLException {
        if (value instanceof LocalDateTime || value instanceof LocalDate) {
            statement.setObject(place, value);
        } else {
            super.setParameterValueInDatabaseCall(value, statement, place, session);
        }
    }

    @Override
    public Object getObjectFromResultSet(ResultSet row, int column, int type, AbstractSession session)
            throws SQLException {
        return switch (type) {
            case Types.TIMESTAMP -> row.getObject(column, LocalDateTime.class);
            case Types.DATE -> row.getObject(column, LocalDate.class);
            default -> super.getObjectFromResultSet(row, column, type, session);
        };
    }
}
