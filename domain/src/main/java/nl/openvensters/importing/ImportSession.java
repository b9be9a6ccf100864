package nl.openvensters.importing;

import java.io.IOException;
import java.sql.Savepoint;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.openvensters.importing.ImportResult.State;
import nl.openvensters.importing.reading.UnreadableDocument;
import nl.openvensters.importing.staging.Changes;
import nl.openvensters.importing.staging.Delivery;
import nl.openvensters.importing.staging.Staging;
import nl.openvensters.importing.staging.StagingRepository;

/** The import of files that came together: one after the other, in the order in which they refer to each other. */
final class ImportSession {

    private static final Logger LOG = Logger.getLogger(ImportSession.class.getName());

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", ImportMessages.DUTCH);

    private final DataSource database;
    private final Clock clock;
    private final StagingRepository ledger;
    private final ImportRunRepository runs;
    private final ImportSettings settings;
    private final ImportProgress progress;
    private final LocalDate delivered;
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
        this.delivered = settings.deliveredOn().orElseGet(() -> LocalDate.ofInstant(clock.instant(), Delivery.DUTCH));
        this.firstLoad = runs.firstLoad();
    }

    List<ImportResult> imports(Arrivals arrivals) {
        List<ImportResult> results = new ArrayList<>();
        for (ImportResult unread : arrivals.notRecognised()) {
            progress.done(unread);
            results.add(unread);
        }
        // All runs are written down before the first starts: what was to come is then also found broken off.
        List<Long> numbers = new ArrayList<>();
        for (Arrival arrival : arrivals.inOrder()) {
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

    private long start(ImportRunRepository repository, Arrival arrival) {
        return repository.start(
                arrival.format().id(),
                arrival.name(),
                arrival.sha256(),
                delivered,
                now(),
                firstLoad,
                settings.account());
    }

    private ImportResult imported(StagingRepository work, Arrival arrival, long run) {
        ImportResult result = worked(work, arrival, run);
        if (result.state() == State.REFUSED) {
            work.rollback();
            runs.end(run, result, "", now());
            ledger.commit();
        } else {
            work.commit();
        }
        return result;
    }

    /** A dry run builds each file on those before it, and keeps none. */
    private ImportResult tried(StagingRepository work, Arrival arrival) {
        Savepoint before = work.mark();
        ImportResult result = worked(work, arrival, start(new ImportRunRepository(work), arrival));
        if (result.state() == State.REFUSED) {
            work.backTo(before);
        }
        return result;
    }

    private ImportResult worked(StagingRepository work, Arrival arrival, long run) {
        var workRuns = new ImportRunRepository(work);
        var meter = new ProgressMeter(arrival.name(), progress);
        String format = arrival.format().id();
        var earlier = workRuns.earlier(format, arrival.sha256());
        if (earlier.isPresent()
                && workRuns.stillHolds(
                        earlier.get().contextStamp(), arrival.format().stage())) {
            ImportResult same = result(
                    arrival,
                    run,
                    State.UNCHANGED,
                    earlier.get().counts(),
                    new Changes(),
                    List.of(),
                    ImportMessages.text("import.unchanged"),
                    meter);
            workRuns.end(run, same, earlier.get().contextStamp(), now());
            return same;
        }
        Optional<LocalDate> last = workRuns.lastDelivered(format);
        if (arrival.format().stage() == Format.Stage.SCHOOLS
                && last.filter(delivered::isBefore).isPresent()) {
            return result(
                    arrival,
                    run,
                    State.REFUSED,
                    new Counts(),
                    new Changes(),
                    List.of(),
                    ImportMessages.text("import.older", DAY.format(delivered), DAY.format(last.get())),
                    meter);
        }
        var delivery = new Delivery(
                run, earlier.map(ImportRunRepository.Earlier::id).orElse(run), delivered, now(), firstLoad);
        return compared(work, arrival, delivery, meter);
    }

    private ImportResult compared(StagingRepository work, Arrival arrival, Delivery delivery, ProgressMeter meter) {
        var changes = new Changes();
        var staging = new Staging(work);
        var intake = new StagedIntake(delivered, staging, changes, meter);
        try {
            arrival.format().read(arrival.document(), intake);
            if (intake.counts().rowsRead() == 0) {
                return refused(arrival, delivery.run(), intake, meter, ImportMessages.text("import.no-rows"));
            }
            if (settings.tooManyRejects(intake.counts())) {
                return refused(arrival, delivery.run(), intake, meter, tooManyRejects(intake));
            }
            staging.apply(delivery, changes);
            long closed = changes.count(Changes.Kind.SCHOOLS_CLOSED);
            if (arrival.format().stage() == Format.Stage.SCHOOLS
                    && settings.tooManyClosed(closed, intake.counts().rowsTaken())) {
                return refused(
                        arrival,
                        delivery.run(),
                        intake,
                        meter,
                        ImportMessages.text(
                                "import.too-many-closed",
                                closed,
                                intake.counts().rowsTaken()));
            }
        } catch (UnreadableDocument e) {
            return refused(
                    arrival, delivery.run(), intake, meter, ImportMessages.text("import.failed", e.getMessage()));
        } catch (IOException | RuntimeException e) {
            // Nothing that is wrong with a file ends here, so what it says is for whoever mends the program.
            LOG.log(Level.SEVERE, "Importing " + arrival.name() + " failed by our own fault", e);
            return refused(arrival, delivery.run(), intake, meter, ImportMessages.text("import.own-fault"));
        }
        boolean known = delivery.knownSince() != delivery.run() && changes.none();
        ImportResult result = result(
                arrival,
                delivery.run(),
                known ? State.UNCHANGED : State.DONE,
                intake.counts(),
                changes,
                intake.rejects(),
                ImportMessages.text(known ? "import.unchanged" : "import.done"),
                meter);
        var workRuns = new ImportRunRepository(work);
        workRuns.end(
                delivery.run(), result, workRuns.contextStamp(arrival.format().stage(), staging.usesKeys()), now());
        return result;
    }

    private static String tooManyRejects(StagedIntake intake) {
        String many = ImportMessages.text(
                "import.too-many-rejects",
                intake.counts().rowsRejected(),
                intake.counts().rowsRead());
        return Reject.usual(intake.rejects())
                .map(usual -> many + " "
                        + ImportMessages.text(
                                "import.usual-reject", usual.column().isEmpty() ? 0 : 1, usual.column(), usual.why()))
                .orElse(many);
    }

    private ImportResult refused(Arrival arrival, long run, StagedIntake intake, ProgressMeter meter, String message) {
        return result(arrival, run, State.REFUSED, intake.counts(), new Changes(), intake.rejects(), message, meter);
    }

    private ImportResult result(
            Arrival arrival,
            long run,
            State state,
            Counts counts,
            Changes changes,
            List<Reject> rejects,
            String message,
            ProgressMeter meter) {
        Duration taken = meter.taken();
        return new ImportResult(
                arrival.file(),
                Optional.of(arrival.format()),
                settings.dryRun() ? 0 : run,
                state,
                counts,
                changes,
                rejects,
                message,
                taken);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
