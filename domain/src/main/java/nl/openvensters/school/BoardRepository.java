package nl.openvensters.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.school.BoardProfile.School;

/** Reads boards from the register, with the schools that they run on a day. */
@ApplicationScoped
public class BoardRepository extends JdbcRepository {

    private static final String BOARDS = """
            select b.id, b.number, coalesce((
                select s.name from board_state s where s.board_id = b.id
                order by s.valid_from <= ? desc, s.valid_from desc limit 1), b.number) as name
            from board b where b.number in (%s)""";

    private static final String SCHOOLS = OnDay.in("""
            select b.number, s.code, st.name, st.place
            from board b
            join school_state st on st.board_id = b.id and {st on ?}
            join school s on s.id = st.school_id
            where b.number in (%s)
            order by st.name, s.code""");

    private static final String CHANGES = """
            select b.number, min(x.day)
            from board b
            join (select board_id, valid_from as day from board_state where valid_from > ?
                  union all select board_id, valid_to from board_state where valid_to > ?
                  union all select board_id, valid_from from school_state where valid_from > ?
                  union all select board_id, valid_to from school_state where valid_to > ?) x on x.board_id = b.id
            where b.number in (%s)
            group by b.number""";

    /** For the container's proxy only. */
    protected BoardRepository() {
        super(null);
    }

    @Inject
    public BoardRepository(DataSource database) {
        super(database);
    }

    /** Empty when the register never knew this number. */
    public Optional<BoardProfile> profile(BoardNumber number, LocalDate day) {
        return profiles(List.of(number), day).stream().findFirst();
    }

    /** The same of several, in two queries; without those that the register never knew. */
    public List<BoardProfile> profiles(Collection<BoardNumber> boards, LocalDate day) {
        Map<String, List<School>> schools = new HashMap<>();
        all(
                SCHOOLS.formatted(blanks(boards.size())),
                row -> schools.computeIfAbsent(row.getString("number"), number -> new ArrayList<>())
                        .add(new School(
                                new SchoolCode(row.getString("code")),
                                row.getString("name"),
                                Optional.ofNullable(row.getString("place")))),
                asked(boards, day));
        return all(
                BOARDS.formatted(blanks(boards.size())),
                row -> new BoardProfile(
                        row.getLong("id"),
                        new SchoolProfile.Board(new BoardNumber(row.getString("number")), row.getString("name")),
                        schools.getOrDefault(row.getString("number"), List.of())),
                asked(boards, day));
    }

    /** By board the first day after this one on which a state of it or of one of its schools begins or is over. */
    public Map<BoardNumber, LocalDate> changesAfter(LocalDate day, Collection<BoardNumber> boards) {
        Map<BoardNumber, LocalDate> changes = new HashMap<>();
        all(
                CHANGES.formatted(blanks(boards.size())),
                row -> changes.put(new BoardNumber(row.getString(1)), row.getObject(2, LocalDate.class)),
                asked(boards, day, day, day, day));
        return changes;
    }

    private static Object[] asked(Collection<BoardNumber> boards, LocalDate... days) {
        return Stream.concat(Stream.of(days), boards.stream().map(BoardNumber::value))
                .toArray();
    }
}
