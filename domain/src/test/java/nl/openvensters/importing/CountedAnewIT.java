package nl.openvensters.importing;

import static nl.openvensters.importing.MadeUpFiles.pupils;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.IntStream;
import nl.openvensters.database.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class CountedAnewIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    @TempDir
    Path folder;

    @Test
    void after_a_first_load_the_database_knows_at_once_how_its_tables_are_filled() throws SQLException, IOException {
        ImportedRegister register = ImportedRegister.empty(DATABASE);

        register.delivered(
                "2026-05-01",
                new MadeUpFiles(folder)
                        .history(IntStream.range(0, 300)
                                .mapToObj(i -> pupils(
                                        String.format("%02dAA", 10 + i / 100) + String.format("%02d", i % 100),
                                        "School " + i,
                                        "BO",
                                        "11;12;13;14"))
                                .toArray(String[]::new)));

        assertThat(Integer.parseInt(register.one("select n_rows from mysql.innodb_table_stats"
                        + " where database_name = database() and table_name = 'figure'")))
                .isBetween(1000, 1400);
    }
}
