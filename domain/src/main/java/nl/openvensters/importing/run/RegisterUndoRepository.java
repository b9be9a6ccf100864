package nl.openvensters.importing.run;

import java.sql.SQLException;
import java.util.List;
import nl.openvensters.importing.staging.RegisterTable;
import nl.openvensters.jdbc.Statements;

/**
 * Puts the register back as it was before a run, with what the run kept of it ({@code register_before}): what it changed
 * is as before, and the schools, boards and areas that it made known are not known any more.
 */
final class RegisterUndoRepository {

    /** Something refers to a row that should go. */
    private static final int STILL_REFERRED_TO = 1451;

    /** What may hang on a subject that only the run knew, the rows that others refer to last. */
    private static final List<String> MADE_KNOWN = List.of(
            "delete from figure where subject_id > ?",
            "delete from inspectorate_key where school_id > ? and decided_by = 'RULE'",
            "delete from board_state where board_id > ?",
            "delete from school where id > ?",
            "delete from institution where id > ?",
            "delete from board where id > ?",
            "delete from municipality where id > ?",
            "delete from partnership where id > ?",
            "delete from administration where id > ?",
            "delete from subject where id > ?");

    private final Statements statements;

    RegisterUndoRepository(Statements statements) {
        this.statements = statements;
    }

    /**
     * Restores all that a run changed.
     *
     * @param subjectsBefore the highest number of a subject before the run
     * @return how many schools and boards are as before
     * @throws UndoRefused when somebody already works with what the run made known
     */
    int restore(long run, long subjectsBefore) throws SQLException {
        // Rows that others refer to go and come back with the same key, in one transaction.
        statements.write("set foreign_key_checks = 0");
        try {
            for (RegisterTable kept : RegisterTable.ALL) {
                restore(run, kept);
            }
        } finally {
            statements.write("set foreign_key_checks = 1");
        }
        int restored = (int) statements.number(
                "select count(distinct table_name, kept_key) from register_before where import_run_id = ?"
                        + " and table_name in ('school_state', 'board_state')",
                run);
        try {
            for (String delete : MADE_KNOWN) {
                statements.write(delete, subjectsBefore);
            }
        } catch (SQLException e) {
            if (e.getErrorCode() == STILL_REFERRED_TO) {
                throw new UndoRefused(UndoRefused.Why.IN_USE);
            }
            throw e;
        }
        return restored;
    }

    private void restore(long run, RegisterTable kept) throws SQLException {
        statements.write(
                "delete t from " + kept.name() + " t join register_before b on b.import_run_id = ?"
                        + " and b.table_name = ? and b.kept_key = " + kept.keyOf("t")
                        + (kept.isShared() ? " where " + kept.ofFiles() : ""),
                run,
                kept.name());
        String columns = statements.text(
                "select group_concat(column_name order by ordinal_position separator ', ')"
                        + " from information_schema.columns where table_schema = database() and table_name = ?"
                        + " and is_generated = 'NEVER'",
                kept.name());
        String values = statements.text(
                "select group_concat('json_value(b.kept_row, ''$.', column_name, ''')'"
                        + " order by ordinal_position separator ', ')"
                        + " from information_schema.columns where table_schema = database() and table_name = ?"
                        + " and is_generated = 'NEVER'",
                kept.name());
        statements.write(
                // What a person wrote since is there still, under its key or with what was of this row.
                (kept.isShared() ? "insert ignore into " : "insert into ") + kept.name() + " (" + columns + ") select "
                        + values
                        + " from register_before b where b.import_run_id = ? and b.table_name = ?"
                        + " and b.kept_row is not null",
                run,
                kept.name());
    }
}
