package nl.openvensters.importing;

import static nl.openvensters.importing.MadeUpFiles.pupils;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.faults.CutDataSource;
import nl.openvensters.faults.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An import whose connection is cut at each of its steps: nothing is half in, and the same file again makes all good. */
class ImportFaultsIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Logger LOG = Logger.getLogger(ImportFaultsIT.class.getName());

    private static final int SCHOOLS = 10;

    /** All steps in the nightly profile, else some spread over them. */
    private static final int STRIDE = Faults.EVERY == 1 ? 1 : 47;

    private static final List<String> COUNTED =
            List.of("figure", "school", "school_state", "publication", "arrival", "subject");

    @TempDir
    Path folder;

    @Test
    void cut_off_anywhere_nothing_is_half_in_and_the_same_file_again_brings_all() throws Exception {
        Path file = new MadeUpFiles(folder)
                .history(IntStream.range(0, SCHOOLS)
                        .mapToObj(i -> pupils(String.format("10AA%02d", i), "School " + i, "BO", "11;12;13;14"))
                        .toArray(String[]::new));
        ImportedRegister register = ImportedRegister.empty(DATABASE);
        List<String> none = counts(register);
        register.delivered("2026-05-01", file);
        List<String> imported = counts(register);
        register.importer("2026-05-01").deriveIfDue();
        List<String> all = counts(register);
        int faults = 0;
        for (int step = Math.max(1, STRIDE / 2); ; step += STRIDE) {
            register = ImportedRegister.empty(DATABASE);
            var cut = new CutDataSource(DATABASE.dataSource(), step);
            importing(cut, file);
            if (!cut.isCut()) {
                break;
            }
            faults++;
            assertThat(counts(register)).as("cut before step %d", step).isIn(none, imported, all);

            register.importer("2026-05-01").imports(List.of(file), ImportSettings.usual(), ImportProgress.SILENT);
            register.importer("2026-05-01").deriveIfDue();
            assertThat(counts(register)).as("again after step %d", step).isEqualTo(all);
            assertThat(register.one("select due from derivation"))
                    .as("after step %d", step)
                    .isEqualTo("0");
        }
        int told = faults;
        LOG.info(() -> "Faults in importing: " + told);
        assertThat(faults).isGreaterThan(1);
    }

    private static void importing(CutDataSource cut, Path file) throws IOException {
        try {
            Importer.of(cut.source(), ImportedRegister.noon("2026-05-01"))
                    .imports(List.of(file), ImportSettings.usual(), ImportProgress.SILENT);
        } catch (RuntimeException e) {
            // As whoever runs it sees it; a file that is refused for it says so in its result.
            assertThat(cut.isCut()).isTrue();
        }
    }

    private static List<String> counts(ImportedRegister register) throws SQLException {
        return register.column(String.join(
                " union all ",
                COUNTED.stream()
                        .map(table -> "select concat('" + table + " ', count(*)) from " + table)
                        .toList()));
    }
}
