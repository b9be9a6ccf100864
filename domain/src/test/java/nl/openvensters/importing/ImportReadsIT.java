package nl.openvensters.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.demonstration.DemonstrationProvince;
import nl.openvensters.importing.ImportResult.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an import reads in the database. The database guesses a way through tables by statistics of before the load, and in
 * an import of the nation it guessed wrong once in a while: minutes instead of a tenth of a second. Here they stay those of
 * empty tables, so that a question that leaves the way open finds the wrong one each time.
 */
class ImportReadsIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    /** An import reads some fourteen rows for each figure; with one question that looks in all of them it was sixty. */
    private static final int MOST_READS_OF_A_FIGURE = 25;

    @Test
    void an_import_never_looks_for_a_figure_in_all_of_them(@TempDir Path folder) throws Exception {
        new DemonstrationProvince(DemonstrationProvince.SEED, 300).writeTo(folder);
        ImportedRegister register = ImportedRegister.empty(DATABASE);
        register.execute("alter table figure stats_auto_recalc = 0");
        register.execute("analyze table figure");
        long before = reads(register);

        var results = register.imports(ImportSettings.usual(), "2026-05-01", folder);

        assertThat(results).extracting(ImportResult::state).contains(State.DONE);
        long figures = Long.parseLong(register.one("select count(*) from figure"));
        assertThat((reads(register) - before) / figures).isLessThan(MOST_READS_OF_A_FIGURE);
        register.execute("alter table figure stats_auto_recalc = default");
    }

    /** How many rows all connections read so far. */
    private static long reads(ImportedRegister register) throws Exception {
        return register
                .column("select variable_value from information_schema.global_status"
                        + " where variable_name in ('HANDLER_READ_NEXT', 'HANDLER_READ_KEY', 'HANDLER_READ_RND_NEXT')")
                .stream()
                .mapToLong(Long::parseLong)
                .sum();
    }
}
