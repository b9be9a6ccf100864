package nl.openvensters.launcher;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * What importing is measured against: {@code load data local infile} of lines as they are. Nothing is compared or
 * understood.
 */
record BareLoad(double seconds, double processorSeconds, long rows) {

    /** The CSV files of a folder, each into a bare table of text columns without a key, so nothing is checked either. */
    static BareLoad of(DatabaseAccess database, Path folder) throws IOException, SQLException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            BareLoad measured = measured(() -> {
                long rows = 0;
                for (int i = 0; i < files.size(); i++) {
                    rows += load(statement, "bare_" + i, files.get(i));
                }
                return rows;
            });
            for (int i = 0; i < files.size(); i++) {
                statement.execute("drop table bare_" + i);
            }
            return measured;
        }
    }

    /**
     * The least that storing figures costs: those of the database, ready-made and in the order of their key, into a table
     * like their own, without its foreign keys. Nothing is read from a source, compared or published.
     *
     * @param copy a file that is made for it
     */
    static BareLoad ofFiguresIn(DatabaseAccess database, Path copy) throws IOException, SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            write(statement, "select * from figure order by subject_id, measure_id, period_start", copy);
            statement.execute("create table figure_bare like figure");
            BareLoad measured = measured(() -> statement.executeUpdate(
                    "load data local infile '" + copy + "' into table figure_bare character set utf8mb4"));
            statement.execute("drop table figure_bare");
            return measured;
        }
    }

    private static void write(Statement statement, String query, Path file) throws IOException, SQLException {
        statement.setFetchSize(10_000);
        try (ResultSet rows = statement.executeQuery(query);
                Writer lines = Files.newBufferedWriter(file)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    String value = rows.getString(i);
                    lines.write(value == null ? "\\N" : value.replace("\\", "\\\\"));
                    lines.write(i < columns ? '\t' : '\n');
                }
            }
        }
    }

    private static BareLoad measured(Loading loading) throws IOException, SQLException {
        double used = ProcessorTime.ofAll();
        long started = System.nanoTime();
        long rows = loading.rows();
        return new BareLoad((System.nanoTime() - started) / 1e9, ProcessorTime.ofAll() - used, rows);
    }

    private static Connection connect(DatabaseAccess database) throws SQLException {
        var source = new MariaDbDataSource(database.url() + "?allowLocalInfile=true");
        source.setUser(database.user());
        source.setPassword(database.password());
        return source.getConnection();
    }

    private interface Loading {
        long rows() throws IOException, SQLException;
    }

    private static int load(Statement statement, String table, Path file) throws IOException, SQLException {
        String header;
        try (var lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            header = lines.readLine();
        }
        String delimiter =
                Collections.max(List.of(";", ","), (a, b) -> header.split(a).length - header.split(b).length);
        String columns = IntStream.range(0, header.split(delimiter).length)
                .mapToObj(i -> "c" + i + " text")
                .collect(Collectors.joining(", "));
        statement.execute("create or replace table " + table + " (" + columns + ")");
        return statement.executeUpdate("load data local infile '" + file + "' into table " + table
                + " character set latin1 fields terminated by '" + delimiter
                + "' optionally enclosed by '\"' lines terminated by '\\n' ignore 1 lines");
    }
}
