package nl.openvensters.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.openvensters.figure.Derivation;
import nl.openvensters.importing.staging.LateRecoding;
import nl.openvensters.importing.staging.StagingRepository;

/**
 * Imports files: each whole or not at all, in one transaction, one import at a time. What is in the files decides their
 * format and so their order; their names do not matter.
 *
 * <p>The run is written down first, by itself, so that one that was killed is found at the next start.
 */
public final class Importer {

    private static final Logger LOG = Logger.getLogger(Importer.class.getName());

    /**
     * Has the database look how its tables are filled: it finds out by itself some time later, and until then, after the
     * first load of a nation, plans as if they were empty. Some pages of each table are read, whatever its size.
     */
    private static final String COUNT_ANEW =
            "analyze table figure, publication, arrival, subject, school, school_state, board, board_state, import_run";

    private static final int WAIT_FOR_OTHER_SECONDS = 600;

    private final DataSource database;
    private final Clock clock;

    private Importer(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param database a MariaDB with our schema and the catalogue in it, that allows {@code load data local infile} */
    public static Importer of(DataSource database, Clock clock) {
        return new Importer(database, clock);
    }

    /**
     * Marks what a killed process left behind. For the start of the product; {@link #imports} does the same.
     *
     * @return a Dutch sentence for each import that was broken off; none when an import is running now
     */
    public List<String> tellOfInterrupted() {
        try (StagingRepository ledger = StagingRepository.open(database)) {
            var runs = new ImportRunRepository(ledger);
            if (!runs.lock(0)) {
                return List.of();
            }
            try {
                return markInterrupted(ledger, runs);
            } finally {
                runs.unlock();
            }
        }
    }

    /**
     * Decides of the tables that are in what may be shown of them, where that is undecided: those of before there were
     * such decisions. For the start of the product; {@link #imports} does the same. Does nothing while an import is at
     * work, which does it.
     *
     * @return whether anything was undecided
     */
    public boolean decideWhatIsShown() {
        try (StagingRepository ledger = StagingRepository.open(database)) {
            var runs = new ImportRunRepository(ledger);
            if (!runs.lock(0)) {
                return false;
            }
            try {
                return decideLate(ledger);
            } finally {
                runs.unlock();
            }
        }
    }

    /**
     * Computes the figures of groups of schools when that is due: after an import that was broken off before it could,
     * and on another day, on which other answers of schools count. Does nothing while an import is at work, which does it.
     */
    public void deriveIfDue() {
        var derivation = new Derivation(database, clock);
        try {
            if (!derivation.isDue()) {
                return;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Whether figures of groups of schools are due cannot be read", e);
        }
        try (StagingRepository ledger = StagingRepository.open(database)) {
            var runs = new ImportRunRepository(ledger);
            if (!runs.lock(0)) {
                return;
            }
            try {
                derivation.derive();
            } catch (SQLException e) {
                throw new IllegalStateException("The figures of groups of schools cannot be computed", e);
            } finally {
                runs.unlock();
            }
        }
    }

    /** When it fails nothing is decided, so nothing is shown of these tables; what else is to be done goes on. */
    private boolean decideLate(StagingRepository ledger) {
        try {
            boolean any = LateRecoding.decide(ledger);
            if (any) {
                ledger.execute(Derivation.DUE);
            }
            ledger.commit();
            if (any) {
                new Derivation(database, clock).derive();
            }
            return any;
        } catch (SQLException | RuntimeException e) {
            ledger.rollback();
            LOG.log(Level.SEVERE, "Of tables of an older release it could not be decided what may be shown", e);
            return false;
        }
    }

    /**
     * Imports files.
     *
     * @param files files and directories; of a directory all files in it, not those of directories in it
     * @param settings how
     * @param progress is told how it goes
     * @return what became of each file, in the order in which they were imported
     * @throws IOException when a file or directory cannot be read; files before it are imported
     */
    public List<ImportResult> imports(List<Path> files, ImportSettings settings, ImportProgress progress)
            throws IOException {
        try (StagingRepository ledger = StagingRepository.open(database)) {
            var runs = new ImportRunRepository(ledger);
            if (!runs.lock(0)) {
                progress.says(ImportMessages.text("import.waits-for-other"));
                if (!runs.lock(WAIT_FOR_OTHER_SECONDS)) {
                    throw new ImportHindered("import.other-still-runs");
                }
            }
            try {
                markInterrupted(ledger, runs).forEach(progress::says);
                // A try decides as well: nothing of what is in changes by it, only that it may be shown.
                decideLate(ledger);
                List<ImportResult> results = new ImportSession(database, clock, ledger, runs, settings, progress)
                        .imports(ReceivedFiles.in(files));
                if (results.stream().anyMatch(result -> result.state() == ImportResult.State.DONE)) {
                    ledger.query(COUNT_ANEW, row -> {});
                }
                return results;
            } finally {
                runs.unlock();
            }
        }
    }

    private List<String> markInterrupted(StagingRepository ledger, ImportRunRepository runs) {
        List<String> told = new ArrayList<>();
        for (var left : runs.leftRunning()) {
            String message = ImportMessages.text("import.was-interrupted", left.fileName());
            runs.interrupted(left.id(), now(), message);
            told.add(message);
        }
        ledger.commit();
        return told;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
