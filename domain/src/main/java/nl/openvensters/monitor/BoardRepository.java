package nl.openvensters.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.school.NearestState;

/** Reads what is known of boards on a day: names and last logins. */
@ApplicationScoped
public class BoardRepository {

    /** The last login is that of a role at the board, or at a school that was the board's on the day of the login. */
    private static final String KNOWN = """
            with asked as (select b.id, b.number from board b where b.id in (%s)),
            seen as (
                select a.id, l.on_date
                from asked a
                join role_grant g on g.subject_id = a.id
                join login l on l.account_id = g.account_id and l.at >= g.granted_at
                    and (g.ended_at is null or l.at < g.ended_at)
                where l.on_date <= ?
                union all
                select a.id, l.on_date
                from asked a
                join school_state st on st.board_id = a.id
                join role_grant g on g.subject_id = st.school_id
                join login l on l.account_id = g.account_id and l.at >= g.granted_at
                    and (g.ended_at is null or l.at < g.ended_at)
                    and l.on_date between st.valid_from and st.last_on
                where l.on_date <= ?),
            latest as (select id, max(on_date) as last_login from seen group by id)
            select a.id, a.number, latest.last_login,
                   (select bs.name from board_state bs where bs.board_id = a.id
                    order by {nearest} limit 1) as name
            from asked a left join latest on latest.id = a.id""".replace("{nearest}", NearestState.order("bs"));

    private final DataSource database;

    /** For the container's proxy. */
    protected BoardRepository() {
        this(null);
    }

    @Inject
    public BoardRepository(DataSource database) {
        this.database = database;
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
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select id from board where number = ?")) {
            statement.setString(1, number.matches("[0-9]{5}") ? number : "");
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new PersistenceException("A board of the monitor could not be read", e);
        }
    }

    /** By id; boards that do not exist are left out. */
    Map<Long, Known> known(List<Long> boards, LocalDate day) {
        if (boards.isEmpty()) {
            return Map.of();
        }
        String places = "?" + ", ?".repeat(boards.size() - 1);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(KNOWN.formatted(places))) {
            int next = 1;
            for (long board : boards) {
                statement.setLong(next++, board);
            }
            for (int i = 0; i < 4; i++) {
                statement.setObject(next++, day);
            }
            Map<Long, Known> known = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String number = rows.getString("number");
                    String name = rows.getString("name");
                    known.put(
                            rows.getLong("id"),
                            new Known(
                                    number,
                                    name == null ? number : name,
                                    Optional.ofNullable(rows.getObject("last_login", LocalDate.class))));
                }
            }
            return known;
        } catch (SQLException e) {
            throw new PersistenceException("The boards of the monitor could not be read", e);
        }
    }
}
