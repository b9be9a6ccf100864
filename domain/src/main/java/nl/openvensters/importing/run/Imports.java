package nl.openvensters.importing.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.importing.ImportHindered;
import nl.openvensters.importing.ImportMessages;
import nl.openvensters.importing.ImportSettings;
import nl.openvensters.importing.Importer;
import nl.openvensters.importing.run.ImportRefused.Why;
import nl.openvensters.time.Moment;

/**
 * Importing by screen: files come, are tried, and imported, by the very importer of the command line. It works on in a
 * thread of its own; how far it is, is known to this server only and forgotten when it stops, the runs are not.
 */
@ApplicationScoped
public class Imports {

    /** The largest upload in bytes, all files together; the largest source of today has five million. */
    public static final long MOST_BYTES = 200_000_000;

    public static final int MOST_FILES = 40;

    private static final Logger LOG = Logger.getLogger(Imports.class.getName());
    private static final int JOBS_REMEMBERED = 10;

    private final ImportDatabase database;
    private final UploadFolder folder;
    private final ImportThread thread;
    private final Clock clock;
    private final Deque<ImportJob> jobs = new ArrayDeque<>();

    /** For the container's proxy only. */
    protected Imports() {
        this(null, null, null, null);
    }

    @Inject
    public Imports(ImportDatabase database, UploadFolder folder, ImportThread thread, Clock clock) {
        this.database = database;
        this.folder = folder;
        this.thread = thread;
        this.clock = clock;
    }

    /** A file that comes in. */
    public interface Incoming {
        String name();

        long bytes();

        /** Closed by whoever opens it. */
        InputStream content() throws IOException;
    }

    /**
     * Keeps files until they are imported.
     *
     * @return the number by which they are known together
     * @throws ImportRefused when there are none, too many, or they are too large
     * @throws nl.openvensters.account.NotAllowed unless the actor administers the platform
     */
    public String upload(Actor actor, List<? extends Incoming> files) throws IOException {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        if (files.isEmpty()) {
            throw new ImportRefused(Why.NO_FILES);
        }
        if (files.size() > MOST_FILES) {
            throw new ImportRefused(Why.TOO_MANY_FILES);
        }
        if (files.stream().mapToLong(Incoming::bytes).sum() > MOST_BYTES) {
            throw new ImportRefused(Why.TOO_LARGE);
        }
        String upload = folder.begin();
        for (Incoming file : files) {
            try (InputStream content = file.content()) {
                folder.add(upload, file.name(), content);
            }
        }
        return upload;
    }

    /**
     * The files of an upload that still wait; none when they were imported, dropped or never there.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor administers the platform
     */
    public List<UploadedFile> files(Actor actor, String upload) throws IOException {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        return folder.files(upload);
    }

    /**
     * Takes files away that were not imported.
     *
     * @throws ImportRefused when they are being read
     * @throws nl.openvensters.account.NotAllowed unless the actor administers the platform
     */
    public void drop(Actor actor, String upload) throws IOException {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        synchronized (jobs) {
            if (jobs.stream().anyMatch(job -> job.working() && job.upload().equals(upload))) {
                throw new ImportRefused(Why.BUSY);
            }
            folder.drop(upload);
        }
    }

    /**
     * Starts the import of an upload, or a try of it that keeps nothing. Imported files are taken away, tried ones
     * and those that a person has to confirm stay.
     *
     * @param delivered the day on which the source delivered the files; empty for what each file says itself
     * @throws ImportRefused when the files are gone, the day is to come, or another import by screen is at work
     * @throws nl.openvensters.account.NotAllowed unless the actor administers the platform
     */
    public ImportJob start(Actor actor, String upload, Optional<LocalDate> delivered, boolean dryRun)
            throws IOException {
        return start(actor, upload, delivered, dryRun ? ImportSettings.usual().asDryRun() : ImportSettings.usual());
    }

    /**
     * Imports an upload once more, of the same day of delivery: a person saw what is unusual, and says that it is right.
     *
     * @throws ImportRefused as at {@link #start}
     * @throws nl.openvensters.account.NotAllowed unless the actor administers the platform
     */
    public ImportJob confirm(Actor actor, String upload) throws IOException {
        Optional<LocalDate> delivered = job(actor, upload).flatMap(ImportJob::delivered);
        return start(actor, upload, delivered, ImportSettings.usual().asConfirmed());
    }

    private ImportJob start(Actor actor, String upload, Optional<LocalDate> delivered, ImportSettings how)
            throws IOException {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        if (delivered.filter(day -> day.isAfter(Moment.of(clock).day())).isPresent()) {
            throw new ImportRefused(Why.DELIVERED_LATER);
        }
        ImportJob job;
        synchronized (jobs) {
            List<UploadedFile> files = folder.files(upload);
            if (files.isEmpty()) {
                throw new ImportRefused(Why.FILES_GONE);
            }
            if (jobs.stream().anyMatch(ImportJob::working)) {
                throw new ImportRefused(Why.BUSY);
            }
            job = new ImportJob(upload, delivered, how.dryRun(), files.size(), actor.name(), clock.instant());
            jobs.addFirst(job);
            while (jobs.size() > JOBS_REMEMBERED) {
                jobs.removeLast();
            }
        }
        ImportSettings settings = delivered.map(how::delivered).orElse(how).by(actor.account());
        thread.run(() -> work(job, settings));
        return job;
    }

    /**
     * The latest import or try of an upload, as long as this server remembers it.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor administers the platform
     */
    public Optional<ImportJob> job(Actor actor, String upload) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        synchronized (jobs) {
            return jobs.stream().filter(job -> job.upload().equals(upload)).findFirst();
        }
    }

    /**
     * The import that is at work now, if one is.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor administers the platform
     */
    public Optional<ImportJob> working(Actor actor) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        synchronized (jobs) {
            return jobs.stream().filter(ImportJob::working).findFirst();
        }
    }

    private void work(ImportJob job, ImportSettings settings) {
        try {
            List<UploadedFile> files = folder.files(job.upload());
            Importer.of(database.source(), clock)
                    .imports(files.stream().map(UploadedFile::path).toList(), settings, job);
            if (!job.dryRun()) {
                job.reaches(ImportJob.Phase.COMPUTING);
                Importer.of(database.source(), clock).deriveIfDue();
                // What a person has to look at is one click from being imported after all.
                if (!job.needsPerson()) {
                    folder.drop(job.upload());
                }
            }
            job.reaches(ImportJob.Phase.DONE);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "The import by screen stopped", e);
            job.says(ImportMessages.text(
                    "import.stopped",
                    e instanceof ImportHindered ? e.getMessage() : ImportMessages.text("import.own-fault")));
            job.reaches(ImportJob.Phase.FAILED);
        }
    }
}
