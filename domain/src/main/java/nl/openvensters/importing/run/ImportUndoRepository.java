package nl.openvensters.importing.run;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.figure.Derivation;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.importing.Format;
import nl.openvensters.importing.Formats;
import nl.openvensters.importing.run.UndoRefused.Why;
import nl.openvensters.jdbc.OwnTransaction;
import nl.openvensters.jdbc.Statements;
import nl.openvensters.time.Moment;

/** One connection on which the last import is taken back; closing it rolls back and gives up the importer's lock. */
final class ImportUndoRepository implements AutoCloseable {

    private static final String LAST = "select max(id) from import_run where state = 'DONE' and format <> 'derivation'";

    /** How many kinds of change are told that are not about figures, nor about keys that wait. */
    private static final String TOLD_OF_SCHOOLS = """
            select json_length(json_remove(json_extract(changes, '$.changes'), '$."figures-new"',
                '$."figures-corrected"', '$."figures-older"', '$."keys-ambiguous"')) from import_run where id = ?""";

    private static final String PUBLISHED = """
            select count(*) from (select distinct p.subject_id, p.indicator_id from publication p
                where p.how = 'DELIBERATE' and p.kind = 'PUBLISHED' and p.as_of_run >= ?
                    and exists (select 1 from figure f join measure m on m.id = f.measure_id
                        where f.import_run_id = ? and f.subject_id = p.subject_id
                            and m.indicator_id = p.indicator_id)) published""";

    private final OwnTransaction transaction;
    private final Statements statements;

    private ImportUndoRepository(OwnTransaction transaction) {
        this.transaction = transaction;
        this.statements = transaction.statements();
    }

    static ImportUndoRepository open(DataSource database) {
        try {
            return new ImportUndoRepository(OwnTransaction.begin(database));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The lock under which imports work; false when one does now. Held until the connection is closed. */
    boolean lock() {
        return number("select get_lock(concat(database(), '.import'), 0)") == 1;
    }

    Optional<Long> last() {
        return Optional.of(number(LAST)).filter(run -> run > 0);
    }

    Optional<UndoRefused> objection(long run) {
        if (run == 0 || run != number(LAST)) {
            return Optional.of(new UndoRefused(Why.NOT_THE_LAST));
        }
        if (number("select count(*) from import_run where state = 'RUNNING'") > 0) {
            return Optional.of(new UndoRefused(Why.BUSY));
        }
        if (number("select first_load from import_run where id = ?", run) == 1) {
            return Optional.of(new UndoRefused(Why.FIRST_LOAD));
        }
        if (text("select subjects_before from import_run where id = ?", run).isEmpty() && toldOfTheRegister(run)) {
            return Optional.of(new UndoRefused(Why.NOT_KEPT));
        }
        long published = number(PUBLISHED, run, run);
        return published > 0 ? Optional.of(new UndoRefused(Why.PUBLISHED, (int) published)) : Optional.empty();
    }

    /** Whether a run said something that is not a figure; one of a register may have without telling of it. */
    private boolean toldOfTheRegister(long run) {
        String format = text("select format from import_run where id = ?", run);
        boolean figures = Formats.all().stream()
                .anyMatch(known -> known.id().equals(format) && known.stage() == Format.Stage.FIGURES);
        return !figures || number(TOLD_OF_SCHOOLS, run) > 0;
    }

    /** All of it, or when anything fails nothing. */
    void undo(long run, long account, HistoryRepository history, Clock clock) {
        try {
            String file = text("select file_name from import_run where id = ?", run);
            statements.write(
                    "create or replace temporary table undone as select subject_id, measure_id, period_start, period_end"
                            + " from figure where import_run_id = ?",
                    run);
            long figures = number("select count(*) from undone");
            statements.write("delete from arrival where import_run_id = ?", run);
            statements.write("delete from figure where import_run_id = ?", run);
            statements.write(
                    "update figure f join undone u on f.subject_id = u.subject_id and f.measure_id = u.measure_id"
                            + " and f.period_start = u.period_start and f.period_end = u.period_end"
                            + " set f.superseded_by = 0 where f.superseded_by = ?",
                    run);
            String before = text("select subjects_before from import_run where id = ?", run);
            int restored =
                    before.isEmpty() ? 0 : new RegisterUndoRepository(statements).restore(run, Long.parseLong(before));
            statements.write("update import_run set state = 'UNDONE' where id = ?", run);
            // What counted until today did count: only from now on the indicator is one that nobody delivers.
            statements.write(
                    "update indicator_delivery set delivered_until = greatest(delivered_from, ?)"
                            + " where import_run_id = ?",
                    Moment.of(clock).day(),
                    run);
            statements.write("insert into stale_page (subject_id, bulk) values (null, true)");
            new Derivation(null, clock).derive(statements);
            history.append(
                    statements,
                    Fact.of(EventKind.IMPORT_UNDONE, account, 0, "import " + run)
                            .changing(file + " (" + (figures + restored) + ")", null));
            transaction.commit();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        try {
            transaction.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private long number(String sql, Object... arguments) {
        try {
            return statements.number(sql, arguments);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private String text(String sql, Object... arguments) {
        try {
            return statements.text(sql, arguments);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static PersistenceException failed(SQLException e) {
        return new PersistenceException("The last import could not be taken back", e);
    }
}
