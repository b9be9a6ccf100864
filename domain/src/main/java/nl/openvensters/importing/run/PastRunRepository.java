package nl.openvensters.importing.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.importing.Formats;
import nl.openvensters.importing.ImportMessages;
import nl.openvensters.importing.Reject;
import nl.openvensters.importing.staging.Changes;
import nl.openvensters.jdbc.JdbcRepository;

/** Reads the runs of the importer. */
@ApplicationScoped
public class PastRunRepository extends JdbcRepository {

    /** All runs; those that only computed are none. */
    static final String RUNS = """
            select r.id, r.format, r.file_name, r.delivered_on, r.started_at, r.state, a.name, r.rows_read, r.rows_taken,
                   r.rows_rejected, r.rows_waiting, r.rows_left_out, r.message, r.changes
            from import_run r left join account a on a.id = r.account_id
            where r.format <> 'derivation'
            """;

    private static final JsonProvider JSON = JsonProvider.provider();

    /** For the container's proxy only. */
    protected PastRunRepository() {
        this(null);
    }

    @Inject
    public PastRunRepository(DataSource database) {
        super(database);
    }

    Optional<PastRun> find(long run) {
        return first(RUNS + "and r.id = ?", PastRunRepository::run, run);
    }

    List<Reject> rejects(long run) {
        return all(
                "select line, column_name, cell, why from import_reject where import_run_id = ? order by line",
                row -> new Reject(row.getInt(1), row.getString(2), row.getString(3), row.getString(4)),
                run);
    }

    static PastRun run(ResultSet row) throws SQLException {
        String by = row.getString("name");
        String message = row.getString("message");
        return new PastRun(
                row.getLong("id"),
                format(row.getString("format")),
                row.getString("file_name"),
                row.getObject("delivered_on", LocalDate.class),
                row.getObject("started_at", LocalDateTime.class),
                PastRun.State.valueOf(row.getString("state")),
                by == null ? "" : by,
                row.getLong("rows_read"),
                row.getLong("rows_taken"),
                row.getLong("rows_rejected"),
                row.getLong("rows_waiting"),
                row.getLong("rows_left_out"),
                message == null ? "" : message,
                changes(row.getString("changes")));
    }

    private static String format(String id) {
        return Formats.all().stream()
                .filter(format -> format.id().equals(id))
                .map(nl.openvensters.importing.Format::title)
                .findFirst()
                .orElse(id);
    }

    private static List<PastRun.Change> changes(String json) {
        if (json == null) {
            return List.of();
        }
        JsonObject all = JSON.createReader(new StringReader(json)).readObject().getJsonObject("changes");
        List<PastRun.Change> changes = new ArrayList<>();
        for (Changes.Kind kind : Changes.Kind.values()) {
            JsonObject told = all.getJsonObject(kind.code());
            if (told != null) {
                changes.add(new PastRun.Change(
                        told.getJsonNumber("count").longValue(),
                        ImportMessages.text(kind.key()),
                        told.getJsonArray("examples").getValuesAs(JsonString::getString)));
            }
        }
        return List.copyOf(changes);
    }
}
