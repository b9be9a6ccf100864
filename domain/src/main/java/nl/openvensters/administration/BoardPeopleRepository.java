package nl.openvensters.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** Reads boards with the number of their schools and people. */
@ApplicationScoped
public class BoardPeopleRepository extends JdbcRepository {

    /** A person with a role at the board and at a school of it counts once. */
    private static final String BOARDS = """
            with running as (
                select board_id, count(*) as schools from school_state
                where valid_from <= ? and (valid_to is null or valid_to > ?) and board_id is not null
                group by board_id),
            working as (
                select g.account_id, coalesce(st.board_id, g.subject_id) as board_id,
                       g.role = 'BOARD_ADMINISTRATOR' as runs
                from role_grant g
                left join school_state st on st.school_id = g.subject_id
                    and st.valid_from <= ? and (st.valid_to is null or st.valid_to > ?)
                where g.ended_at is null and g.subject_id is not null),
            people as (
                select w.board_id, count(distinct if(w.runs, w.account_id, null)) as administrators,
                       count(distinct w.account_id) as people,
                       max((select max(l.on_date) from login l where l.account_id = w.account_id)) as last_login
                from working w group by w.board_id)
            select b.id, b.number, n.name, r.schools, coalesce(p.administrators, 0) as administrators,
                   coalesce(p.people, 0) as people, p.last_login
            from running r
            join board b on b.id = r.board_id
            join board_state n on n.board_id = b.id
                and n.valid_from = (select max(x.valid_from) from board_state x where x.board_id = b.id)
            left join people p on p.board_id = b.id
            where (n.name like ? or b.number like ?) and (not ? or coalesce(p.administrators, 0) = 0)
            """;

    /** For the container's proxy only. */
    protected BoardPeopleRepository() {
        super(null);
    }

    @Inject
    public BoardPeopleRepository(DataSource database) {
        super(database);
    }

    List<BoardPeople> page(Boards.Search search, LocalDate today, int most, int from) {
        return all(
                BOARDS + "order by n.name, b.number limit " + most + " offset " + from,
                row -> new BoardPeople(
                        row.getLong("id"),
                        row.getString("number"),
                        row.getString("name"),
                        row.getInt("schools"),
                        row.getInt("administrators"),
                        row.getInt("people"),
                        Optional.ofNullable(row.getObject("last_login", LocalDate.class))),
                values(search, today));
    }

    int count(Boards.Search search, LocalDate today) {
        return first("select count(*) from (" + BOARDS + ") found", row -> row.getInt(1), values(search, today))
                .orElseThrow();
    }

    private static Object[] values(Boards.Search search, LocalDate today) {
        String words = search.words().strip().replaceAll("([%_\\\\])", "\\\\$1");
        return new Object[] {today, today, today, today, "%" + words + "%", words + "%", search.withoutAdministrator()};
    }
}
