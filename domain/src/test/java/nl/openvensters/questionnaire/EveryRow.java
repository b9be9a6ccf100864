package nl.openvensters.questionnaire;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** All that a backup holds: every row of every table, in the order in which it stands there. */
final class EveryRow {

    private EveryRow() {}

    /** By table its rows, by column; nothing is an empty text. */
    static Map<String, List<Map<String, String>>> of(DataSource database) throws SQLException {
        Map<String, List<Map<String, String>>> all = new TreeMap<>();
        try (Connection connection = database.getConnection()) {
            for (Map<String, String> table : rows(
                    connection,
                    "select table_name as name from information_schema.tables where table_schema = database()"
                            + " and table_type <> 'VIEW'")) {
                all.put(table.get("name"), rows(connection, "select * from `" + table.get("name") + "`"));
            }
        }
        return all;
    }

    /** The next number of each table that counts up. */
    static Map<String, String> countedUp(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return rows(
                            connection,
                            "select table_name as name, auto_increment as next from information_schema.tables"
                                    + " where table_schema = database() and auto_increment is not null")
                    .stream()
                    .collect(Collectors.toMap(row -> row.get("name"), row -> row.get("next")));
        }
    }

    private static List<Map<String, String>> rows(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<Map<String, String>> all = new ArrayList<>();
            while (row.next()) {
                Map<String, String> values = new LinkedHashMap<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    String value = row.getString(i);
                    values.put(row.getMetaData().getColumnLabel(i), value == null ? "" : value);
                }
                all.add(Collections.unmodifiableMap(values));
            }
            return all;
        }
    }
}
