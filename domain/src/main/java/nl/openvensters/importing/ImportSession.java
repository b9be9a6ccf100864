package nl.openvensters.importing;

import java.sql.Savepoint;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.openvensters.importing.staging.StagingRepository;

/** The import of files that came together: one after the other, in the order in which they refer to each other. */
final class ImportSession {

    private final DataSource database;
    private final Clock clock;
    private final StagingRepository ledger;
    private final ImportRunRepository runs;
    private final ImportSettings settings;
    private final ImportProgress progress;
    private final boolean firstLoad;

    ImportSession(
            DataSource database,
            Clock clock,
            StagingRepository ledger,
            ImportRunRepository runs,
            ImportSettings settings,
            ImportProgress progress) {
        this.database = database;
        this.clock = clock;
        this.ledger = ledger;
        this.runs = runs;
        this.settings = settings;
        this.progress = progress;
        this.firstLoad = runs.firstLoad();
    }

    List<ImportResult> imports(ReceivedFiles arrivals) {
        List<ImportResult> results = new ArrayList<>();
        for (ImportResult unread : arrivals.notRecognised()) {
            progress.done(unread);
            results.add(unread);
        }
        // All runs are written down before the first starts: what was to come is then also found broken off.
        List<Long> numbers = new ArrayList<>();
        for (ReceivedFile arrival : arrivals.inOrder()) {
            numbers.add(settings.dryRun() ? 0L : start(runs, arrival));
        }
        ledger.commit();
        try (StagingRepository work = StagingRepository.open(database)) {
            for (int i = 0; i < numbers.size(); i++) {
                ImportResult result = settings.dryRun()
                        ? tried(work, arrivals.inOrder().get(i))
                        : imported(work, arrivals.inOrder().get(i), numbers.get(i));
                progress.done(result);
                results.add(result);
            }
        }
        return results;
    }

    private long start(ImportRunRepository repository, ReceivedFile arrival) {
        return FileImport.start(repository, settings, clock, arrival, firstLoad);
    }

    private ImportResult imported(StagingRepository work, ReceivedFile arrival, long run) {
        ImportResult result = worked(work, arrival, run);
        if (result.failed()) {
            work.rollback();
            runs.end(run, result, "", now());
            ledger.commit();
        } else {
            work.commit();
        }
        return result;
    }

    /** A dry run builds each file on those before it, and keeps none. */
    private ImportResult tried(StagingRepository work, ReceivedFile arrival) {
        Savepoint before = work.mark();
        ImportResult result = worked(work, arrival, start(new ImportRunRepository(work), arrival));
        if (result.failed()) {
            work.backTo(before);
        }
        return result;
    }

    private ImportResult worked(StagingRepository work, ReceivedFile arrival, long run) {
        return new FileImport(work, settings, clock, arrival, firstLoad, progress).worked(run);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
