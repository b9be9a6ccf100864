package nl.openvensters.importing;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.openvensters.figure.Derivation;
import nl.openvensters.importing.ImportResult.State;
import nl.openvensters.importing.reading.UnreadableDocument;
import nl.openvensters.importing.staging.Changes;
import nl.openvensters.importing.staging.Delivery;
import nl.openvensters.importing.staging.Staging;
import nl.openvensters.importing.staging.StagingRepository;
import nl.openvensters.language.Dutch;
import nl.openvensters.time.Moment;

/**
 * One file in a transaction: read, staged, compared with what is known, and judged. Whether the transaction is kept is up
 * to the session.
 */
final class FileImport {

    private static final Logger LOG = Logger.getLogger(FileImport.class.getName());

    private final StagingRepository work;
    private final ImportRunRepository runs;
    private final ImportSettings settings;
    private final Clock clock;
    private final ReceivedFile arrival;
    private final LocalDate today;
    private final boolean firstLoad;
    private final ProgressMeter meter;

    FileImport(
            StagingRepository work,
            ImportSettings settings,
            Clock clock,
            ReceivedFile arrival,
            boolean firstLoad,
            ImportProgress progress) {
        this.work = work;
        this.runs = new ImportRunRepository(work);
        this.settings = settings;
        this.clock = clock;
        this.arrival = arrival;
        this.today = Moment.of(clock).day();
        this.firstLoad = firstLoad;
        this.meter = new ProgressMeter(arrival.name(), progress);
    }

    /** Writes the run down; gives its number. */
    static long start(
            ImportRunRepository runs, ImportSettings settings, Clock clock, ReceivedFile arrival, boolean firstLoad) {
        LocalDate today = Moment.of(clock).day();
        return runs.start(
                arrival,
                settings.deliveredOn().orElse(arrival.datedBy(today).orElse(today)),
                arrival.datedBy(today),
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                firstLoad,
                settings.account());
    }

    ImportResult worked(long run) {
        Format.Stage stage = arrival.format().stage();
        var earlier = runs.earlier(arrival.format().id(), arrival.sha256());
        if (earlier.isPresent()
                && runs.stillHolds(earlier.get().contextStamp(), stage)
                && (stage == Format.Stage.FIGURES || runs.isLast(arrival))) {
            ImportResult same = result(
                    run,
                    State.UNCHANGED,
                    earlier.get().counts(),
                    new Changes(),
                    List.of(),
                    ImportMessages.text("import.unchanged"));
            runs.end(run, same, earlier.get().contextStamp(), now());
            return same;
        }
        LocalDate arrivedOn = settings.deliveredOn().orElse(today);
        Optional<LocalDate> datedOn = settings.deliveredOn().isPresent() ? Optional.empty() : arrival.datedBy(today);
        LocalDate deliveredOn = datedOn.orElse(arrivedOn);
        if (stage != Format.Stage.FIGURES) {
            Optional<LocalDate> newer = runs.newerThan(arrival.format().id(), datedOn, arrivedOn);
            if (newer.isPresent() && !settings.confirmed()) {
                return result(
                        run,
                        State.NEEDS_PERSON,
                        new Counts(),
                        new Changes(),
                        List.of(),
                        ImportMessages.text("import.older", Dutch.day(deliveredOn), Dutch.day(newer.get())));
            }
            // A person says that it is right all the same: it holds from the day of what it replaces.
            deliveredOn = newer.filter(deliveredOn::isBefore).orElse(deliveredOn);
            arrivedOn = newer.filter(arrivedOn::isBefore).orElse(arrivedOn);
            datedOn = newer.isPresent() ? Optional.empty() : datedOn;
        }
        // Contents that come back after others are as new as the day on which a register arrives, and no older.
        long knownSince = stage == Format.Stage.FIGURES && earlier.isPresent()
                ? earlier.get().id()
                : run;
        return compared(
                new Delivery(run, knownSince, deliveredOn, arrivedOn, datedOn, now(), firstLoad), earlier.isPresent());
    }

    private ImportResult compared(Delivery delivery, boolean known) {
        var changes = new Changes();
        var staging = new Staging(work);
        LocalDate describes = arrival.datedBy(today).orElse(delivery.deliveredOn());
        var intake = new StagedIntake(today, delivery.deliveredOn(), describes, staging, changes, meter);
        try {
            arrival.format().read(arrival.document(), intake);
            if (intake.counts().rowsRead() == 0) {
                return refused(delivery.run(), intake, ImportMessages.text("import.no-rows"));
            }
            if (settings.tooManyRejects(intake.counts())) {
                return refused(delivery.run(), intake, tooManyRejects(intake));
            }
            staging.apply(delivery, changes);
        } catch (WrongList e) {
            return refused(delivery.run(), intake, e.getMessage());
        } catch (UnreadableDocument e) {
            return refused(delivery.run(), intake, ImportMessages.text("import.failed", e.getMessage()));
        } catch (IOException | RuntimeException e) {
            // Nothing that is wrong with a file ends here, so what it says is for whoever mends the program.
            LOG.log(Level.SEVERE, "Importing " + arrival.name() + " failed by our own fault", e);
            return refused(delivery.run(), intake, ImportMessages.text("import.own-fault"));
        }
        Optional<Upheaval> upheaval = firstLoad || settings.confirmed()
                ? Optional.empty()
                : Upheaval.of(changes, intake.counts().rowsTaken(), strangers());
        if (upheaval.isPresent()) {
            return result(
                    delivery.run(),
                    State.NEEDS_PERSON,
                    intake.counts(),
                    settings.dryRun() ? changes : new Changes(),
                    upheaval.get().list(),
                    upheaval.get().sentence());
        }
        boolean same = known && changes.none();
        ImportResult result = result(
                delivery.run(),
                same ? State.UNCHANGED : State.DONE,
                intake.counts(),
                changes,
                intake.rejects(),
                ImportMessages.text(same ? "import.unchanged" : "import.done"));
        runs.end(delivery.run(), result, runs.contextStamp(arrival.format().stage(), staging.usesKeys()), now());
        if (!same) {
            work.execute(Derivation.DUE);
        }
        return result;
    }

    /** A register and the history tell which schools there are; figures are about schools that are known. */
    private LongSupplier strangers() {
        return arrival.format().stage() == Format.Stage.FIGURES ? runs::openSchools : () -> 0;
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

    private ImportResult refused(long run, StagedIntake intake, String message) {
        return result(run, State.REFUSED, intake.counts(), new Changes(), intake.rejects(), message);
    }

    private ImportResult result(
            long run, State state, Counts counts, Changes changes, List<Reject> rejects, String message) {
        return new ImportResult(
                arrival.file(),
                Optional.of(arrival.format()),
                settings.dryRun() ? 0 : run,
                state,
                counts,
                changes,
                rejects,
                message,
                meter.taken());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
