package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** Boards and schools as places where people work. */
@ApplicationScoped
public class WorkplaceRepository extends JdbcRepository {

    private static final String ONE = """
            select s.id, s.kind,
                   coalesce((select b.name from board_state b where b.board_id = s.id order by b.valid_from desc limit 1),
                            (select x.name from school_state x where x.school_id = s.id order by x.valid_from desc limit 1),
                            s.code) as name,
                   (select st.board_id from school_state st where st.school_id = s.id
                    and st.valid_from <= ? and (st.valid_to is null or st.valid_to > ?) limit 1) as board
            from subject s where s.id = ? and s.kind in ('BOARD', 'SCHOOL')""";

    private static final String BOARDS = """
            select b.id, 'BOARD' as kind, coalesce(max(x.name), b.number) as name, null as board
            from board b
            left join board_state x on x.board_id = b.id
                and x.valid_from = (select max(y.valid_from) from board_state y where y.board_id = b.id)
            where %s
            group by b.id, b.number order by name, b.id""";

    private static final String WITH_A_SCHOOL = """
            exists (select 1 from school_state st where st.board_id = b.id
                    and st.valid_from <= ? and (st.valid_to is null or st.valid_to > ?))""";

    private static final String SCHOOLS = """
            select st.school_id as id, 'SCHOOL' as kind,
                   concat(st.name, if(st.place is null, '', concat(' (', st.place, ')'))) as name, st.board_id as board
            from school_state st
            where st.board_id in (%s) and st.valid_from <= ? and (st.valid_to is null or st.valid_to > ?)
            order by name, id""";

    /** For the container's proxy only. */
    protected WorkplaceRepository() {
        this(null);
    }

    @Inject
    public WorkplaceRepository(DataSource database) {
        super(database);
    }

    /** @param subject a school or board; 0 for the platform */
    Optional<Workplace> find(long subject, LocalDate today) {
        return subject == 0
                ? Optional.of(Workplace.PLATFORM)
                : first(ONE, WorkplaceRepository::workplace, today, today, subject);
    }

    /** All boards that run a school today. */
    List<Workplace> boards(LocalDate today) {
        return all(BOARDS.formatted(WITH_A_SCHOOL), WorkplaceRepository::workplace, today, today);
    }

    List<Workplace> boards(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : all(BOARDS.formatted("b.id in (" + joined(ids) + ")"), WorkplaceRepository::workplace);
    }

    /** The schools that the boards run today. */
    List<Workplace> schools(List<Long> boards, LocalDate today) {
        return boards.isEmpty()
                ? List.of()
                : all(SCHOOLS.formatted(joined(boards)), WorkplaceRepository::workplace, today, today);
    }

    private static String joined(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static Workplace workplace(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        boolean school = row.getString("kind").equals("SCHOOL");
        return new Workplace(school ? Place.school(id, row.getLong("board")) : Place.board(id), row.getString("name"));
    }
}
