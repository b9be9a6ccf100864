package nl.openvensters.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * What importing is measured against: {@code load data local infile} of the CSV files of a folder, each into a bare
 * table of text columns without a key. Nothing is checked, compared or understood.
 */
record BareLoad(double seconds, double processorSeconds, long rows) {

    static BareLoad of(DatabaseAccess database, Path folder) throws IOException, SQLException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
        var source = new MariaDbDataSource(database.url() + "?allowLocalInfile=true");
        source.setUser(database.user());
        source.setPassword(database.password());
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            double used = ProcessorTime.ofAll();
            long started = System.nanoTime();
            long rows = 0;
            for (int i = 0; i < files.size(); i++) {
                rows += load(statement, "bare_" + i, files.get(i));
            }
            var measured = new BareLoad((System.nanoTime() - started) / 1e9, ProcessorTime.ofAll() - used, rows);
            for (int i = 0; i < files.size(); i++) {
                statement.execute("drop table bare_" + i);
            }
            return measured;
        }
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
