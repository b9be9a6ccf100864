package nl.openvensters.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;

/** Counts what waits for who runs the platform, in one query. */
@ApplicationScoped
public class PlatformWorkRepository extends JdbcRepository {

    /** Parameters: the actor and now, the actor and since when, today. */
    private static final String WORK = OnDay.in("""
            select (select count(*) from inspectorate_waiting) as waiting,
                   (select count(*) from invitation where invited_by = ? and ended_at is null and expires_at <= ?) as expired,
                   (select count(*) from outbox where sent_by = ? and outcome in ('REFUSED', 'GIVEN_UP')
                        and ended_at >= ?) as refused,
                   (select count(distinct st.board_id) from school_state st
                    where st.board_id is not null and {st on ?}
                      and not exists (select 1 from role_grant g where g.subject_id = st.board_id
                                      and g.role = 'BOARD_ADMINISTRATOR' and g.ended_at is null)) as unrun,
                   r.id, r.file_name, r.state in ('REFUSED', 'INTERRUPTED') as failed, r.rows_rejected, r.ended_at
            from (select 1) one
            left join import_run r on r.id = (
                select max(x.id) from import_run x where x.ended_at is not null and x.format <> 'derivation')""");

    /** For the container's proxy only. */
    protected PlatformWorkRepository() {
        super(null);
    }

    @Inject
    public PlatformWorkRepository(DataSource database) {
        super(database);
    }

    PlatformWork of(long account, LocalDateTime now, LocalDate today) {
        return first(WORK, PlatformWorkRepository::work, account, now, account, now.minusMonths(1), today)
                .orElseThrow();
    }

    private static PlatformWork work(ResultSet row) throws SQLException {
        Optional<PlatformWork.LastImport> last = row.getString("file_name") == null
                ? Optional.empty()
                : Optional.of(new PlatformWork.LastImport(
                        row.getLong("id"),
                        row.getString("file_name"),
                        row.getBoolean("failed"),
                        row.getInt("rows_rejected"),
                        row.getObject("ended_at", LocalDateTime.class)));
        return new PlatformWork(
                row.getInt("waiting"), row.getInt("unrun"), row.getInt("expired"), row.getInt("refused"), last);
    }
}
