package nl.openvensters.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** All that the table of boards tells but for what is filled, of all boards in one query. */
@ApplicationScoped
public class BoardListRepository extends JdbcRepository {

    /**
     * A login counts as in {@link BoardRepository}: of a role that held then, at the board or at a school that was the
     * board's on that day. Parameter: today.
     */
    private static final String BOARDS = """
            with running as (
                select school_id, board_id from school_state
                where ? between valid_from and last_on and board_id is not null),
            working as (
                select coalesce(r.board_id, g.subject_id) as board_id, g.account_id, g.role = 'BOARD_ADMINISTRATOR' as runs
                from role_grant g left join running r on r.school_id = g.subject_id
                where g.ended_at is null and g.subject_id is not null),
            people as (
                select board_id, count(distinct if(runs, account_id, null)) as administrators,
                       count(distinct account_id) as people
                from working group by board_id),
            seen as (
                select g.subject_id as board_id,
                       (select max(l.on_date) from login l where l.account_id = g.account_id and l.at >= g.granted_at
                            and (g.ended_at is null or l.at < g.ended_at)) as on_date
                from role_grant g join board b on b.id = g.subject_id
                union all
                select st.board_id,
                       (select max(l.on_date) from login l where l.account_id = g.account_id and l.at >= g.granted_at
                            and (g.ended_at is null or l.at < g.ended_at)
                            and l.on_date between st.valid_from and st.last_on)
                from role_grant g join school_state st on st.school_id = g.subject_id and st.board_id is not null),
            latest as (select board_id, max(on_date) as last_login from seen group by board_id),
            due as (
                select r.board_id, min(a.publish_on) as next_automatic
                from arrival a join running r on r.school_id = a.subject_id
                where a.settled_by is null group by r.board_id),
            written as (
                select r.board_id, count(*) as messages
                from visitor_message m join running r on r.school_id = m.school_id
                where m.handled_at is null group by r.board_id)
            select b.id, b.number, coalesce(n.name, b.number) as name, latest.last_login, due.next_automatic,
                   coalesce(written.messages, 0) as messages, coalesce(people.administrators, 0) as administrators,
                   coalesce(people.people, 0) as people
            from board b
            join (select distinct board_id from running) mine on mine.board_id = b.id
            left join board_latest n on n.board_id = b.id
            left join people on people.board_id = b.id
            left join latest on latest.board_id = b.id
            left join due on due.board_id = b.id
            left join written on written.board_id = b.id
            order by name, b.number""";

    /** For the container's proxy only. */
    protected BoardListRepository() {
        super(null);
    }

    @Inject
    public BoardListRepository(DataSource database) {
        super(database);
    }

    /** A board without what is filled; its parts as in {@link BoardSummary}. */
    record Known(
            long id,
            String number,
            String name,
            Optional<LocalDate> lastLogin,
            Optional<LocalDate> nextAutomatic,
            int messages,
            int administrators,
            int people) {}

    /** The boards that run a school today, by name. */
    List<Known> boards(LocalDate today) {
        return all(BOARDS, BoardListRepository::known, today);
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getLong("id"),
                row.getString("number"),
                row.getString("name"),
                Optional.ofNullable(row.getObject("last_login", LocalDate.class)),
                Optional.ofNullable(row.getObject("next_automatic", LocalDate.class)),
                row.getInt("messages"),
                row.getInt("administrators"),
                row.getInt("people"));
    }
}
