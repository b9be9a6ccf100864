package nl.openvensters.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** Reads and writes selections of boards. The transaction is the caller's. */
@ApplicationScoped
class BoardSelectionRepository extends JdbcRepository {

    private static final String ALL = """
            select s.id, s.name, s.asks, coalesce(s.first_n, 0) as first_n, coalesce(a.name, '') as maker, s.made_at,
                   coalesce((select group_concat(b.number order by b.number separator ',')
                             from board_selection_board x join board b on b.id = x.board_id
                             where x.selection_id = s.id), '') as boards
            from board_selection s left join account a on a.id = s.made_by
            order by s.name""";

    /** For the container's proxy only. */
    protected BoardSelectionRepository() {
        super(null);
    }

    @Inject
    BoardSelectionRepository(DataSource database) {
        super(database);
    }

    List<BoardSelection> all() {
        return all(ALL, row -> {
            String boards = row.getString("boards");
            int first = row.getInt("first_n");
            return new BoardSelection(
                    row.getLong("id"),
                    row.getString("name"),
                    Optional.ofNullable(row.getString("asks")),
                    first == 0 ? OptionalInt.empty() : OptionalInt.of(first),
                    boards.isEmpty() ? List.of() : List.of(boards.split(",")),
                    row.getString("maker"),
                    row.getObject("made_at", LocalDateTime.class));
        });
    }

    /** @param asks null for a list. @return its number; 0 when the name is taken */
    long add(String name, String asks, OptionalInt first, long by, LocalDateTime utc) {
        return insert(
                "insert ignore into board_selection (name, asks, first_n, made_by, made_at) values (?, ?, ?, ?, ?)",
                name,
                asks,
                first.isPresent() ? first.getAsInt() : null,
                by,
                utc);
    }

    /** @param boards at least one */
    void addBoards(long selection, Collection<Long> boards) {
        write(
                "insert into board_selection_board (selection_id, board_id) values "
                        + String.join(", ", Collections.nCopies(boards.size(), "(?, ?)")),
                boards.stream().flatMap(board -> Stream.of(selection, board)).toArray());
    }

    void remove(long selection) {
        write("delete from board_selection where id = ?", selection);
    }
}
