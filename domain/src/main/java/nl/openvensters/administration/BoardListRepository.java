package nl.openvensters.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.listing.Column;
import nl.openvensters.listing.ListRepository;
import nl.openvensters.listing.Part;
import nl.openvensters.listing.Wanted;

/** Boards with the number of their schools and people, a part at a time. */
@ApplicationScoped
public class BoardListRepository extends ListRepository {

    /** A person with a role at the board and at a school of it counts once. Parameters: today, four times. */
    private static final Rows BOARDS = new Rows(
            """
            with running as (
                select board_id, count(*) as schools from school_state
                where valid_from <= ? and (valid_to is null or valid_to > ?) and board_id is not null
                group by board_id),
            working as (
                select g.account_id, coalesce(st.board_id, g.subject_id) as board_id,
                       g.role = 'BOARD_ADMINISTRATOR' as runs,
                       (select max(l.on_date) from login l where l.account_id = g.account_id) as last_login
                from role_grant g
                left join school_state st on st.school_id = g.subject_id
                    and st.valid_from <= ? and (st.valid_to is null or st.valid_to > ?)
                where g.ended_at is null and g.subject_id is not null),
            people as (
                select w.board_id, count(distinct if(w.runs, w.account_id, null)) as administrators,
                       count(distinct w.account_id) as people, max(w.last_login) as last_login
                from working w group by w.board_id)
            select b.id, b.number, n.name, r.schools, coalesce(p.administrators, 0) as administrators,
                   coalesce(p.people, 0) as people, p.last_login
            from running r
            join board b on b.id = r.board_id
            join board_state n on n.board_id = b.id
                and n.valid_from = (select max(x.valid_from) from board_state x where x.board_id = b.id)
            left join people p on p.board_id = b.id
            """,
            List.of(
                    Column.text("name", "l.name"),
                    Column.text("number", "l.number"),
                    Column.number("schools", "l.schools"),
                    Column.number("administrators", "l.administrators"),
                    Column.number("people", "l.people"),
                    Column.day("seen", "l.last_login")),
            "l.name, l.number");

    /** For the container's proxy only. */
    protected BoardListRepository() {
        super(null);
    }

    @Inject
    public BoardListRepository(DataSource database) {
        super(database);
    }

    Part<BoardPeople> part(Wanted wanted, LocalDate today) {
        return part(
                BOARDS,
                wanted,
                row -> new BoardPeople(
                        row.getLong("id"),
                        row.getString("number"),
                        row.getString("name"),
                        row.getInt("schools"),
                        row.getInt("administrators"),
                        row.getInt("people"),
                        Optional.ofNullable(row.getObject("last_login", LocalDate.class))),
                today,
                today,
                today,
                today);
    }
}
