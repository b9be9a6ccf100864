package nl.openvensters.importing.staging;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps how the register was before a run, of all that the run changes: in the transaction of the run, so that it can be
 * put back as long as nothing came after it ({@code register_before}).
 *
 * <p>The columns are asked of the database, so that a column that is added to a table later is kept too. Those that the
 * database computes from others are not kept: they cannot be put back, and need not be.
 */
final class RegisterBefore {

    private final StagingRepository database;
    private final List<RegisterTable> remembered = new ArrayList<>();

    RegisterBefore(StagingRepository database) {
        this.database = database;
    }

    /** To be called before anything changes. */
    void remember() {
        for (RegisterTable kept : RegisterTable.ALL) {
            database.execute("create or replace temporary table before_" + kept.name()
                    + " (kept_key varchar(80) character set ascii collate ascii_bin not null, digest binary(16) not null,"
                    + " kept_row longtext character set utf8mb4 collate utf8mb4_bin not null, key (kept_key))");
            database.execute("insert into before_" + kept.name() + " select k, unhex(md5(kept_row)), kept_row from ("
                    + rows(kept) + ") r");
            remembered.add(kept);
        }
    }

    /** To be called after all changed. */
    void keep(Delivery delivery) {
        for (RegisterTable kept : remembered) {
            database.execute("create or replace temporary table changed_now (kept_key varchar(80) character set ascii"
                    + " collate ascii_bin not null primary key) as select distinct k kept_key from (select k from"
                    + " (select kept_key k, digest from before_" + kept.name()
                    + " union all select k, unhex(md5(kept_row)) from (" + rows(kept) + ") r) t"
                    + " group by k, digest having count(*) = 1) c");
            database.execute(
                    "insert into register_before (import_run_id, table_name, kept_key, kept_row)"
                            + " select ?, ?, n.kept_key, b.kept_row from changed_now n"
                            + (kept.ofSubjects() ? "" : " left") + " join before_" + kept.name()
                            + " b on b.kept_key = n.kept_key",
                    delivery.run(),
                    kept.name());
        }
    }

    private String rows(RegisterTable kept) {
        String columns = database.text(
                "select group_concat('''', column_name, ''', ', column_name order by ordinal_position separator ', ')"
                        + " from information_schema.columns where table_schema = database() and table_name = ?"
                        + " and is_generated = 'NEVER'",
                kept.name());
        return "select " + kept.keyOf("t") + " k, json_object(" + columns + ") kept_row from " + kept.name() + " t";
    }
}
