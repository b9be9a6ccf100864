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
import nl.openvensters.school.NearestState;

/** Reads how boards are called on a day. */
@ApplicationScoped
public class BoardRepository extends JdbcRepository {

    /** Parameters: the day twice, the boards. */
    private static final String KNOWN = """
            select b.id, b.number, (select bs.name from board_state bs where bs.board_id = b.id
                                    order by {nearest} limit 1) as name
            from board b where b.id in (%s)""".replace("{nearest}", NearestState.order("bs"));

    /** For the container's proxy. */
    protected BoardRepository() {
        this(null);
    }

    @Inject
    public BoardRepository(DataSource database) {
        super(database);
    }

    /**
     * How a board is called.
     *
     * @param number five digits
     * @param name of the day, failing that the nearest; the number when no file names it
     */
    record Known(String number, String name) {}

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
                    return known.put(row.getLong("id"), new Known(number, name == null ? number : name));
                },
                Stream.concat(Stream.of(day, day), boards.stream()).toArray());
        return known;
    }
}
