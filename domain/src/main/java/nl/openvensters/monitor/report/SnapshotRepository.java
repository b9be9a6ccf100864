package nl.openvensters.monitor.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** Keeps frozen figures, but not what visitors typed; they are added and never changed. */
@ApplicationScoped
public class SnapshotRepository extends JdbcRepository {

    private static final String SNAPSHOTS = """
            select s.id, s.on_day, s.made_at, a.name as maker, s.why%s
            from monitor_snapshot s join account a on a.id = s.made_by""";

    /** For the container's proxy only. */
    protected SnapshotRepository() {
        super(null);
    }

    @Inject
    public SnapshotRepository(DataSource database) {
        super(database);
    }

    /** A snapshot with its figures. */
    record Kept(Snapshot snapshot, MonitorReport report) {}

    long add(LocalDate on, LocalDateTime at, long by, String why, MonitorReport report) {
        return insert(
                "insert into monitor_snapshot (on_day, made_at, made_by, why, figures) values (?, ?, ?, ?, ?)",
                on,
                at,
                by,
                why,
                StoredReport.written(VisitorTables.withoutSearches(report)));
    }

    /** Newest first. */
    List<Snapshot> all() {
        return all(SNAPSHOTS.formatted("") + " order by s.id desc", SnapshotRepository::snapshot);
    }

    Optional<Kept> find(long id) {
        return first(
                SNAPSHOTS.formatted(", s.figures") + " where s.id = ?",
                row -> {
                    Snapshot snapshot = snapshot(row);
                    return new Kept(
                            snapshot,
                            VisitorTables.withoutSearches(StoredReport.read(snapshot.on(), row.getString("figures"))));
                },
                id);
    }

    private static Snapshot snapshot(ResultSet row) throws SQLException {
        return new Snapshot(
                row.getLong("id"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("made_at", LocalDateTime.class),
                row.getString("maker"),
                row.getString("why"));
    }
}
