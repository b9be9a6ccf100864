package nl.openvensters.importing.run;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.openvensters.importing.ImportProgress;
import nl.openvensters.importing.ImportResult;
import nl.openvensters.importing.staging.Changes;

/** One import by screen, or a try of it: how far it is while it works, and afterwards what became of each file. */
public final class ImportJob implements ImportProgress {

    /** Where it is now. */
    public enum Phase {
        READING,
        /** The files are in; what follows from all figures is computed anew. */
        COMPUTING,
        DONE,
        /** It stopped on something that is not about a file; see {@link ImportJob#sentences}. */
        FAILED
    }

    /**
     * How far the file is that is read now.
     *
     * @param file its name
     * @param part of it that is read, from 0 to 1
     * @param left how long it still takes, once there is something to go by
     */
    public record Progress(String file, double part, long rows, long rowsPerSecond, Optional<Duration> left) {}

    private final String upload;
    private final Optional<LocalDate> delivered;
    private final boolean dryRun;
    private final int files;
    private final String by;
    private final Instant startedAt;
    private final List<ImportResult> results = new CopyOnWriteArrayList<>();
    private final List<String> sentences = new CopyOnWriteArrayList<>();
    private volatile Progress progress;
    private volatile Phase phase = Phase.READING;

    ImportJob(String upload, Optional<LocalDate> delivered, boolean dryRun, int files, String by, Instant startedAt) {
        this.upload = upload;
        this.delivered = delivered;
        this.dryRun = dryRun;
        this.files = files;
        this.by = by;
        this.startedAt = startedAt;
    }

    @Override
    public void says(String sentence) {
        sentences.add(sentence);
    }

    @Override
    public void at(String fileName, double part, long rows, long rowsPerSecond, Optional<Duration> left) {
        progress = new Progress(fileName, part, rows, rowsPerSecond, left);
    }

    @Override
    public void done(ImportResult result) {
        results.add(result);
        progress = null;
    }

    void reaches(Phase next) {
        phase = next;
    }

    public String upload() {
        return upload;
    }

    /** The day of delivery that was asked for; empty for what each file says itself. */
    public Optional<LocalDate> delivered() {
        return delivered;
    }

    /** Whether nothing of it is kept. */
    public boolean dryRun() {
        return dryRun;
    }

    /** How many files there are. */
    public int files() {
        return files;
    }

    /** The name of whoever started it. */
    public String by() {
        return by;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Phase phase() {
        return phase;
    }

    public boolean working() {
        return phase == Phase.READING || phase == Phase.COMPUTING;
    }

    /** Empty between files. */
    public Optional<Progress> progress() {
        return Optional.ofNullable(progress);
    }

    /**
     * How far it is over all files, from 0 to 99: each counts as much as another, whatever its size. Empty once they are all
     * in, when nobody knows how long the rest takes.
     */
    public OptionalInt percent() {
        if (phase != Phase.READING || files == 0) {
            return OptionalInt.empty();
        }
        double ofThis = progress().map(Progress::part).orElse(0.0);
        return OptionalInt.of((int) Math.min(99, 100 * (results.size() + ofThis) / files));
    }

    /** What became of the files that are done, in the order in which they were read. */
    public List<ImportResult> results() {
        return List.copyOf(results);
    }

    /** Whether a file is not imported until a person says that what it changes is right. */
    public boolean needsPerson() {
        return results.stream().anyMatch(result -> result.state() == ImportResult.State.NEEDS_PERSON);
    }

    /** What a person should read besides, in Dutch. */
    public List<String> sentences() {
        return List.copyOf(sentences);
    }

    /** What changed, or would change, over all files. */
    public Map<Changes.Kind, Long> changes() {
        Map<Changes.Kind, Long> changes = new EnumMap<>(Changes.Kind.class);
        for (ImportResult result : results) {
            for (Changes.Kind kind : Changes.Kind.values()) {
                if (result.changes().count(kind) > 0) {
                    changes.merge(kind, result.changes().count(kind), Long::sum);
                }
            }
        }
        return changes;
    }
}
