package nl.openvensters.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.CatalogueMirror;

/** A database with our schema and catalogue to import into, and to look at afterwards. */
final class ImportedRegister {

    private final EmbeddedDatabase database;

    private ImportedRegister(EmbeddedDatabase database) {
        this.database = database;
    }

    static ImportedRegister empty(EmbeddedDatabase database) throws SQLException {
        database.renew();
        new CatalogueMirror(database.dataSource()).mirror(Catalogue.load());
        return new ImportedRegister(database);
    }

    /** Imports on the day of delivery. */
    ImportResult delivered(String day, Path file) throws IOException {
        return imports(ImportSettings.usual(), day, file).get(0);
    }

    List<ImportResult> imports(ImportSettings settings, String day, Path... files) throws IOException {
        return importer(day).imports(List.of(files), settings.delivered(LocalDate.parse(day)), ImportProgress.SILENT);
    }

    /** Imports on a day without saying when it was delivered: the file may say that itself. */
    ImportResult on(String day, ImportSettings settings, Path file) throws IOException {
        return importer(day)
                .imports(List.of(file), settings, ImportProgress.SILENT)
                .get(0);
    }

    Importer importer(String day) {
        return Importer.of(database.dataSource(), noon(day));
    }

    static Clock noon(String day) {
        return Clock.fixed(LocalDate.parse(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    /** The first column of each row. */
    List<String> column(String sql) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        }
    }

    String one(String sql) throws SQLException {
        return column(sql).get(0);
    }

    void execute(String sql) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What was ever true of a school: {@code from/to name board postcode place}. */
    List<String> statesOf(String code) throws SQLException {
        return column("select concat(s.valid_from, '/', coalesce(s.valid_to, ''), ' ', s.name, ' ',"
                + " coalesce(b.number, '-'), ' ', coalesce(s.postcode, '-'), ' ', coalesce(s.place, '-'))"
                + " from school_state s join school c on c.id = s.school_id left join board b on b.id = s.board_id"
                + " where c.code = '" + code + "' order by s.valid_from");
    }
}
