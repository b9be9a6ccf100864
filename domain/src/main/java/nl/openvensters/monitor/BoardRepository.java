package nl.openvensters.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.school.NearestState;

/** Reads what is known of boards on a day: names and last logins. */
@ApplicationScoped
public class BoardRepository extends JdbcRepository {

    /** The last login is that of a role at the board, or at a school that was the board's on the day of the login. */
    private static final String KNOWN = OnDay.in("""
            with asked as (select b.id, b.number from board b where b.id in (%s)),
            seen as (
                select a.id, l.on_date
                from asked a
                join role_grant g on g.subject_id = a.id
                join login l on l.account_id = g.account_id and {g held at l.at}
                where l.on_date <= ?
                union all
                select a.id, l.on_date
                from asked a
                join school_state st on st.board_id = a.id
                join role_grant g on g.subject_id = st.school_id
                join login l on l.account_id = g.account_id and {g held at l.at}
                    and {st on l.on_date}
                where l.on_date <= ?),
            latest as (select id, max(on_date) as last_login from seen group by id)
            select a.id, a.number, latest.last_login,
                   (select bs.name from board_state bs where bs.board_id = a.id
                    order by {nearest} limit 1) as name
            from asked a left join latest on latest.id = a.id""").replace("{nearest}", NearestState.order("bs"));

    /** For the container's proxy. */
    protected BoardRepository() {
        this(null);
    }

    @Inject
    public BoardRepository(DataSource database) {
        super(database);
    }

    /**
     * What is known of a board.
     *
     * @param number five digits
     * @param name of the day, failing that the nearest; the number when no file names it
     * @param lastLogin up to and including the day
     */
    record Known(String number, String name, Optional<LocalDate> lastLogin) {}

    /** @param number as it stands in an address, so anything */
    Optional<Long> id(String number) {
        return first(
                "select id from board where number = ?",
                row -> row.getLong(1),
                number.matches("[0-9]{5}") ? number : "");
    }

    /** By id; boards that do not exist are left out. */
    Map<Long, Known> known(List<Long> boards, LocalDate day) {
        if (boards.isEmpty()) {
            return Map.of();
        }
        Map<Long, Known> known = new HashMap<>();
        all(
                KNOWN.formatted(blanks(boards.size())),
                row -> {
                    String number = row.getString("number");
                    String name = row.getString("name");
                    return known.put(
                            row.getLong("id"),
                            new Known(
                                    number,
                                    name == null ? number : name,
                                    Optional.ofNullable(row.getObject("last_login", LocalDate.class))));
                },
                Stream.concat(boards.stream(), Stream.of(day, day, day, day)).toArray());
        return known;
    }
}
