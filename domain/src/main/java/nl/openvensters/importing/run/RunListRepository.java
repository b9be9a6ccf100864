package nl.openvensters.importing.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import nl.openvensters.importing.Reject;
import nl.openvensters.listing.Column;
import nl.openvensters.listing.ListRepository;
import nl.openvensters.listing.Part;
import nl.openvensters.listing.Wanted;

/** The runs of the importer and the rows that they rejected, a part at a time. */
@ApplicationScoped
public class RunListRepository extends ListRepository {

    private static final Rows RUNS = new Rows(
            PastRunRepository.RUNS,
            List.of(
                    Column.text("file", "l.file_name"),
                    Column.choice("format", "l.format"),
                    Column.choice("state", "l.state"),
                    Column.day("started", "l.started_at"),
                    Column.text("by", "coalesce(l.name, '')"),
                    Column.number("read", "l.rows_read"),
                    Column.number("rejected", "l.rows_rejected")),
            "l.id desc");

    private static final Rows REJECTS = new Rows(
            "select line, column_name, cell, why from import_reject where import_run_id = ?",
            List.of(
                    Column.number("line", "l.line"),
                    Column.text("column", "l.column_name"),
                    Column.text("cell", "l.cell"),
                    Column.text("why", "l.why")),
            "l.line, l.column_name, l.cell, l.why");

    /** For the container's proxy only. */
    protected RunListRepository() {
        super(null);
    }

    @Inject
    public RunListRepository(DataSource database) {
        super(database);
    }

    Part<PastRun> runs(Wanted wanted) {
        return part(RUNS, wanted, PastRunRepository::run);
    }

    Part<Reject> rejects(long run, Wanted wanted) {
        return part(
                REJECTS,
                wanted,
                row -> new Reject(row.getInt(1), row.getString(2), row.getString(3), row.getString(4)),
                run);
    }
}
