package nl.openvensters.importing;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.importing.staging.Changes;
import nl.openvensters.importing.staging.RejectTable;
import nl.openvensters.importing.staging.StagingRepository;

/** The runs of the importer, over one connection. Nothing is committed here. */
final class ImportRunRepository {

    private static final int MESSAGE = 1000;
    private static final int FILE_NAME = 255;
    private static final JsonProvider JSON = JsonProvider.provider();

    private final StagingRepository database;

    ImportRunRepository(StagingRepository database) {
        this.database = database;
    }

    /** A run that a killed process left behind. */
    record LeftRunning(long id, String fileName, boolean firstLoad) {}

    /** An earlier run of the very same contents. */
    record Earlier(long id, Counts counts, String contextStamp) {}

    /** Waits for the only lock; false when another import still has it after that time. */
    boolean lock(int seconds) {
        return database.number("select get_lock(concat(database(), '.import'), ?)", seconds) == 1;
    }

    void unlock() {
        database.number("select release_lock(concat(database(), '.import'))");
    }

    /** With the lock in hand nothing can be running: these were broken off. */
    List<LeftRunning> leftRunning() {
        List<LeftRunning> left = new ArrayList<>();
        database.query(
                "select id, file_name, first_load from import_run where state = 'RUNNING' order by id",
                row -> left.add(new LeftRunning(row.number(1), row.text(2), row.number(3) == 1)));
        return left;
    }

    void interrupted(long run, LocalDateTime now, String message) {
        database.execute(
                "update import_run set state = 'INTERRUPTED', ended_at = ?, message = ? where id = ?",
                now,
                message,
                run);
    }

    /**
     * Whether what arrives now counts as the first load: nothing was imported yet, or the import before this one was a
     * first load that was broken off.
     */
    boolean firstLoad() {
        return database.number("select count(*) from import_run where state = 'DONE'") == 0
                || database.number("select count(*) from import_run b where b.state = 'INTERRUPTED' and b.first_load"
                                + " and not exists (select 1 from import_run d where d.id > b.id"
                                + " and d.state <> 'INTERRUPTED')")
                        > 0;
    }

    /** How many schools are known to be open. */
    long openSchools() {
        return database.number("select count(*) from school_state where valid_to is null");
    }

    long start(
            ReceivedFile arrival,
            LocalDate delivered,
            Optional<LocalDate> dated,
            LocalDateTime now,
            boolean first,
            long account) {
        return database.insert(
                "insert into import_run (format, file_name, sha256, delivered_on, dated_on, started_at, state,"
                        + " first_load, account_id) values (?, ?, ?, ?, ?, ?, 'RUNNING', ?, nullif(?, 0))",
                arrival.format().id(),
                arrival.name().length() <= FILE_NAME
                        ? arrival.name()
                        : arrival.name().substring(0, FILE_NAME),
                arrival.sha256(),
                delivered,
                dated.orElse(null),
                now,
                first,
                account);
    }

    /** The first run that took in these contents, with the stamp of the latest. */
    Optional<Earlier> earlier(String format, String sha256) {
        List<Earlier> found = new ArrayList<>();
        database.query(
                "select f.id, f.rows_read, f.rows_taken, f.rows_rejected, f.rows_waiting, f.rows_left_out,"
                        + " (select l.context_stamp from import_run l where l.format = f.format"
                        + " and l.sha256 = f.sha256 and l.state in ('DONE', 'UNCHANGED') order by l.id desc limit 1)"
                        + " from import_run f where f.format = ? and f.sha256 = ? and f.state = 'DONE'"
                        + " order by f.id limit 1",
                row -> found.add(new Earlier(
                        row.number(1),
                        Counts.of(row.number(2), row.number(3), row.number(4), row.number(5), row.number(6)),
                        row.text(7))),
                format,
                sha256);
        return found.stream().findFirst();
    }

    /**
     * The day of the newest file of a format that is in, when that is newer: by the days that the files give, of one that
     * gives none the day on which it arrived.
     *
     * @param dated the day that the file gives, unless another was asked for
     * @param arrived the day that was asked for, else that of the import
     */
    Optional<LocalDate> newerThan(String format, Optional<LocalDate> dated, LocalDate arrived) {
        // Arrived without a day of its own, a file may be older than we think. But one that is older than that would
        // have
        // to hold from before what is known now.
        String newest = database.text(
                "select max(coalesce(dated_on, delivered_on)) from import_run where format = ? and state = 'DONE'",
                format);
        return newest.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDate.parse(newest)).filter(dated.orElse(arrived)::isBefore);
    }

    /** Whether nothing else of the format was taken in, or undone, since these contents were. */
    boolean isLast(ReceivedFile arrival) {
        return arrival.sha256()
                .equals(database.text(
                        "select sha256 from import_run where format = ? and state in ('DONE', 'UNDONE')"
                                + " order by id desc limit 1",
                        arrival.format().id()));
    }

    /**
     * What a format depends on besides its file, so that the same file may say something new: which schools are known
     * and where, which measures the catalogue has, and what was decided about keys of the inspectorate.
     */
    String contextStamp(Format.Stage stage, boolean usesKeys) {
        if (stage.compareTo(Format.Stage.ABOUT_SCHOOLS) < 0) {
            return "-";
        }
        return database.text("select concat('s', (select coalesce(max(id), 0) from school), '.m',"
                        + " (select count(*) from measure))")
                + (stage == Format.Stage.ABOUT_SCHOOLS
                        ? database.text("select concat('.l', coalesce(max(id), 0)) from import_run"
                                + " where format = 'locations' and state = 'DONE'")
                        : "")
                + (usesKeys
                        ? database.text("select concat('.k', coalesce(max(decided_at) + 0, 0)) from inspectorate_key"
                                + " where decided_by = 'PERSON'")
                        : "");
    }

    /** Whether a stamp of an earlier run still holds. */
    boolean stillHolds(String stamp, Format.Stage stage) {
        return !stamp.isEmpty() && stamp.equals(contextStamp(stage, stamp.contains(".k")));
    }

    void end(long run, ImportResult result, String contextStamp, LocalDateTime now) {
        Counts counts = result.counts();
        database.execute(
                "update import_run set state = ?, started_at = ?, ended_at = ?, rows_read = ?, rows_taken = ?, rows_rejected = ?,"
                        + " rows_waiting = ?, rows_left_out = ?, context_stamp = ?, changes = ?, message = ?"
                        + " where id = ?",
                result.state() == ImportResult.State.NEEDS_PERSON
                        ? ImportResult.State.REFUSED.name()
                        : result.state().name(),
                now.minus(result.taken()),
                now,
                counts.rowsRead(),
                counts.rowsTaken(),
                counts.rowsRejected(),
                counts.rowsWaiting(),
                counts.rowsLeftOut(),
                contextStamp,
                json(counts, result.changes()),
                result.message().length() <= MESSAGE
                        ? result.message()
                        : result.message().substring(0, MESSAGE),
                run);
        RejectTable.fill(database, run, result.rejects());
    }

    private static String json(Counts counts, Changes changes) {
        JsonObjectBuilder told = JSON.createObjectBuilder();
        for (Changes.Kind kind : Changes.Kind.values()) {
            if (changes.count(kind) > 0) {
                told.add(
                        kind.code(),
                        JSON.createObjectBuilder()
                                .add("count", changes.count(kind))
                                .add("examples", JSON.createArrayBuilder(changes.examples(kind))));
            }
        }
        return JSON.createObjectBuilder()
                .add("changes", told)
                .add("waiting", JSON.createObjectBuilder(Map.copyOf(counts.waitingFor())))
                .add("leftOut", JSON.createObjectBuilder(Map.copyOf(counts.leftOutFor())))
                .build()
                .toString();
    }
}
