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
import nl.openvensters.jdbc.OnDay;

/** All that the table of boards tells but for what is filled and who logged in, of all boards in one query. */
@ApplicationScoped
public class BoardListRepository extends JdbcRepository {

    /** Parameter: today. */
    private static final String BOARDS = OnDay.in("""
            with running as (
                select school_id, board_id from school_state
                where {on ?} and board_id is not null),
            working as (
                select coalesce(r.board_id, g.subject_id) as board_id, g.account_id, g.role = 'BOARD_ADMINISTRATOR' as runs
                from role_grant g left join running r on r.school_id = g.subject_id
                where g.ended_at is null and g.subject_id is not null),
            people as (
                select board_id, count(distinct if(runs, account_id, null)) as administrators,
                       count(distinct account_id) as people
                from working group by board_id),
            due as (
                select r.board_id, min(a.publish_on) as next_automatic
                from arrival a join running r on r.school_id = a.subject_id
                where a.settled_by is null group by r.board_id),
            written as (
                select r.board_id, count(*) as messages
                from visitor_message m join running r on r.school_id = m.school_id
                where m.handled_at is null group by r.board_id)
            select b.id, b.number, coalesce(n.name, b.number) as name, due.next_automatic,
                   coalesce(written.messages, 0) as messages, coalesce(people.administrators, 0) as administrators,
                   coalesce(people.people, 0) as people
            from board b
            join (select distinct board_id from running) mine on mine.board_id = b.id
            left join board_latest n on n.board_id = b.id
            left join people on people.board_id = b.id
            left join due on due.board_id = b.id
            left join written on written.board_id = b.id
            order by name, b.number""");

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
                Optional.ofNullable(row.getObject("next_automatic", LocalDate.class)),
                row.getInt("messages"),
                row.getInt("administrators"),
                row.getInt("people"));
    }
}
