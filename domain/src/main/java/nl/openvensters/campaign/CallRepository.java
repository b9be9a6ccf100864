package nl.openvensters.campaign;

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
import nl.openvensters.school.SchoolNames;

/** Reads and adds calls. The transaction is the caller's. */
@ApplicationScoped
class CallRepository extends JdbcRepository {

    private static final String CALLS = """
            select k.campaign_id, c.name as campaign, k.board_id, b.number, coalesce(n.label, b.number) as board_name,
                   k.outcome, k.promised_on, k.remark, coalesce(a.name, '') as caller, k.called_at
            from campaign_call k join campaign c on c.id = k.campaign_id join board b on b.id = k.board_id
            left join %s n on n.board_id = k.board_id
            left join account a on a.id = k.called_by and a.ended_at is null
            where %s = ? order by k.id desc""";

    /** For the container's proxy only. */
    protected CallRepository() {
        super(null);
    }

    @Inject
    CallRepository(DataSource database) {
        super(database);
    }

    /** Newest first. */
    List<NotedCall> ofCampaign(long campaign) {
        return all(CALLS.formatted(SchoolNames.BOARDS, "k.campaign_id"), CallRepository::call, campaign);
    }

    /** Newest first. */
    List<NotedCall> ofBoard(long board) {
        return all(CALLS.formatted(SchoolNames.BOARDS, "k.board_id"), CallRepository::call, board);
    }

    private static NotedCall call(ResultSet row) throws SQLException {
        return new NotedCall(
                row.getLong("campaign_id"),
                row.getString("campaign"),
                row.getLong("board_id"),
                row.getString("number"),
                row.getString("board_name"),
                CallOutcome.valueOf(row.getString("outcome")),
                Optional.ofNullable(row.getObject("promised_on", LocalDate.class)),
                row.getString("remark"),
                row.getString("caller"),
                row.getObject("called_at", LocalDateTime.class));
    }

    void add(
            long campaign,
            long board,
            CallOutcome outcome,
            Optional<LocalDate> promisedOn,
            String remark,
            long by,
            LocalDateTime utc) {
        insert(
                "insert into campaign_call (campaign_id, board_id, outcome, promised_on, remark, called_by, called_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                campaign,
                board,
                outcome.name(),
                promisedOn.orElse(null),
                remark,
                by,
                utc);
    }
}
