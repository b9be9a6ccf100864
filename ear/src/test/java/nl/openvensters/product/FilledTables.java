package nl.openvensters.product;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A database in which each table has a row, so that one that is forgotten is missed. */
final class FilledTables {

    /** What the rules of a table want of a column, by table and column; of all others any value will do. */
    private static final Map<String, String> WANTED = Map.of(
            "invitation.role", "'EDITOR'",
            "invitation.subject_id", "1",
            "invitation.email", "'iemand@example.org'",
            "outbox.recipient", "'iemand@example.org'",
            "outbox.subject", "'Iets'",
            "outbox.html", "'Iets'",
            "outbox.plain", "'Iets'");

    private FilledTables() {}

    /** Puts a row into each table that has none; it belongs to nothing. */
    static void fillEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            var refused = new ArrayList<String>();
            statement.execute("set foreign_key_checks = 0");
            for (String table : named(connection, "BASE TABLE")) {
                if (isEmpty(statement, table)) {
                    fill(connection, statement, table).ifPresent(refused::add);
                }
            }
            statement.execute("set foreign_key_checks = 1");
            if (!refused.isEmpty()) {
                throw new SQLException("Tables with rules of their own; say in WANTED what they want: " + refused);
            }
        }
    }

    private static boolean isEmpty(Statement statement, String table) throws SQLException {
        try (ResultSet row = statement.executeQuery("select not exists (select 1 from `" + table + "`)")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** @return why it was refused */
    private static Optional<String> fill(Connection connection, Statement statement, String table) throws SQLException {
        var columns = new ArrayList<String>();
        var values = new ArrayList<String>();
        try (var asked = connection.prepareStatement("select column_name, data_type, column_type, is_nullable"
                + " from information_schema.columns where table_schema = database() and table_name = ?"
                + " and is_generated = 'NEVER' and extra not like '%auto_increment%' order by ordinal_position")) {
            asked.setString(1, table);
            try (ResultSet row = asked.executeQuery()) {
                while (row.next()) {
                    String wanted = WANTED.get(table + "." + row.getString(1));
                    if (wanted != null || row.getString(4).equals("NO")) {
                        columns.add("`" + row.getString(1) + "`");
                        values.add(wanted != null ? wanted : any(row.getString(2), row.getString(3)));
                    }
                }
            }
        }
        String insert = "insert into `" + table + "` (" + String.join(", ", columns) + ") values ("
                + String.join(", ", values) + ")";
        try {
            statement.execute(insert);
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(e.getMessage() + ": " + insert);
        }
    }

    private static String any(String type, String whole) {
        return switch (type) {
            case "date" -> "'2026-01-02'";
            case "datetime", "timestamp" -> "'2026-01-02 03:04:05.678901'";
            case "time" -> "'03:04:05'";
            case "enum" -> whole.replaceAll("^enum\\(('[^']*').*", "$1");
            case "char" -> "repeat('a', " + whole.replaceAll("[^0-9]", "") + ")";
            case "longtext", "mediumtext", "text", "varchar" -> "'{}'";
            case "binary" -> "repeat('a', " + whole.replaceAll("[^0-9]", "") + ")";
            case "varbinary", "blob", "mediumblob", "longblob" -> "x'00ff7f80'";
            default -> "1";
        };
    }

    /** How all that there is was made, and what sequences give next. */
    static Map<String, String> definitions(Connection connection) throws SQLException {
        var definitions = new TreeMap<String, String>();
        try (Statement statement = connection.createStatement()) {
            for (String kind : List.of("BASE TABLE", "VIEW", "SEQUENCE")) {
                for (String name : named(connection, kind)) {
                    definitions.put(name, made(statement, kind, name));
                }
            }
        }
        return definitions;
    }

    private static String made(Statement statement, String kind, String name) throws SQLException {
        String what = kind.equals("BASE TABLE") ? "TABLE" : kind;
        String made;
        try (ResultSet row = statement.executeQuery("show create " + what + " `" + name + "`")) {
            row.next();
            made = row.getString(2);
        }
        if (kind.equals("SEQUENCE")) {
            try (ResultSet row = statement.executeQuery("select next_not_cached_value from `" + name + "`")) {
                row.next();
                made += " next " + row.getLong(1);
            }
        }
        // What the next row of a table is numbered is no lower than its rows say; a restart may count back to that.
        return made.replaceAll(" AUTO_INCREMENT=[0-9]+", "");
    }

    private static List<String> named(Connection connection, String kind) throws SQLException {
        var names = new ArrayList<String>();
        try (var asked = connection.prepareStatement("select table_name from information_schema.tables"
                + " where table_schema = database() and table_type = ? order by table_name")) {
            asked.setString(1, kind);
            try (ResultSet row = asked.executeQuery()) {
                while (row.next()) {
                    names.add(row.getString(1));
                }
            }
        }
        return Collections.unmodifiableList(names);
    }
}
