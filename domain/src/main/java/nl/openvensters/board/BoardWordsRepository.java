package nl.openvensters.board;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.school.BoardNumber;

/** Reads what boards say of themselves in public, of many at once. */
public final class BoardWordsRepository extends JdbcRepository {

    private static final String ONLINE = """
            select b.number, p.content from board b
            join board_publication p on p.id = (select max(x.id) from board_publication x where x.board_id = b.id)
            where b.number in (%s)""";

    public BoardWordsRepository(DataSource database) {
        super(database);
    }

    /** By board; without those that say nothing. */
    public Map<BoardNumber, BoardContent> published(Collection<BoardNumber> boards) {
        if (boards.isEmpty()) {
            return Map.of();
        }
        Object[] numbers = boards.stream().map(BoardNumber::value).distinct().toArray();
        return all(
                        ONLINE.formatted(blanks(numbers.length)),
                        row -> Map.entry(
                                new BoardNumber(row.getString("number")), BoardContent.of(row.getString("content"))),
                        numbers)
                .stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
