package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.school.SchoolNames;

/** Boards, partnerships and schools as places where people work. */
@ApplicationScoped
public class WorkplaceRepository extends JdbcRepository {

    private static final String ONE = OnDay.in("""
            select s.id, s.kind,
                   %s as name,
                   (select st.board_id from school_state st where st.school_id = s.id
                    and {st on ?} limit 1) as board
            from subject s
            left join %s sl on sl.school_id = s.id
            left join %s bl on bl.board_id = s.id
            where s.id = ? and s.kind in ('BOARD', 'PARTNERSHIP', 'SCHOOL')""")
            .formatted(
                    SchoolNames.either(
                            "sl",
                            "bl",
                            "(select x.name from school_latest x where x.school_id = s.id), " + SchoolNames.CODE),
                    SchoolNames.SCHOOLS,
                    SchoolNames.BOARDS);

    private static final String BOARDS = """
            select b.id, 'BOARD' as kind, coalesce(x.label, b.number) as name, null as board
            from board b left join """ + SchoolNames.BOARDS + """
             x on x.board_id = b.id
            where %s order by name, b.id""";

    private static final String PARTNERSHIPS = "select s.id, s.kind, " + SchoolNames.CODE
            + " as name, null as board from subject s where s.kind = 'PARTNERSHIP' and %s order by s.code";

    private static final String WITH_A_SCHOOL = OnDay.in("""
            exists (select 1 from school_state st where st.board_id = b.id
                    and {st on ?})""");

    private static final String SCHOOLS = """
            select st.school_id as id, 'SCHOOL' as kind, coalesce(x.label, st.name) as name, st.board_id as board
            from school_state st left join """ + SchoolNames.SCHOOLS + OnDay.in("""
             x on x.school_id = st.school_id
            where st.board_id in (%s) and {st on ?}
            order by name, id""");

    private static final String CODED = OnDay.in("""
            select b.id, 'BOARD' as kind, b.number as code, null as board,
                   coalesce(x.label, b.number) as name
            from board b left join %3$s x on x.board_id = b.id where %1$s
            union all
            select st.school_id, 'SCHOOL', s.code, st.board_id,
                   coalesce(y.label, st.name)
            from school_state st join school s on s.id = st.school_id left join %4$s y on y.school_id = s.id
            where {st on ?} and %2$s
            union all
            select s.id, s.kind, s.code, null, s.code from subject s where s.kind = 'PARTNERSHIP' and %5$s""");

    /** What people call them, with what tells those of one name apart: the place and the code, or the number. */
    private static final String LABELLED = OnDay.in("""
            select id, kind, name, board, label from (
                select b.id, 'BOARD' as kind, x.name, null as board, concat(x.name, ' (bestuur ', b.number, ')') as label
                from board b
                join board_latest x on x.board_id = b.id
                where %s
                union all
                select s.id, s.kind, {code}, null, {code}
                from subject s where s.kind = 'PARTNERSHIP' and %s
                union all
                select st.school_id, 'SCHOOL', coalesce(named.label, st.name), st.board_id, {label}
                from school_state st join school sc on sc.id = st.school_id
                left join {names} named on named.school_id = st.school_id
                where st.board_id in (%s) and {st on ?}
            ) known
            where %s
            order by char_length(name), label, id limit ?""")
            .replace("{label}", SchoolNames.withCode("st", "sc"))
            .replace("{names}", SchoolNames.SCHOOLS)
            .replace("{code}", SchoolNames.CODE);

    /** A label as it is compared: what joins letters is gone, what parts them is a space. */
    private static final String HAS_WORD =
            "concat(' ', regexp_replace(regexp_replace(label, '[.''\u2018\u2019`]', ''), '[-/(),]', ' ')) like concat('% ', ?, '%')";

    /** For the container's proxy only. */
    protected WorkplaceRepository() {
        this(null);
    }

    @Inject
    public WorkplaceRepository(DataSource database) {
        super(database);
    }

    /** @param subject a school, board or partnership; 0 for the platform */
    Optional<Workplace> find(long subject, LocalDate today) {
        return subject == 0
                ? Optional.of(Workplace.PLATFORM)
                : first(ONE, WorkplaceRepository::workplace, today, subject);
    }

    /** All boards that run a school today. */
    List<Workplace> boards(LocalDate today) {
        return all(BOARDS.formatted(WITH_A_SCHOOL), WorkplaceRepository::workplace, today);
    }

    List<Workplace> boards(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : all(BOARDS.formatted("b.id in (" + joined(ids) + ")"), WorkplaceRepository::workplace);
    }

    /** All partnerships, by code. */
    List<Workplace> partnerships() {
        return all(PARTNERSHIPS.formatted("true"), WorkplaceRepository::workplace);
    }

    /** Those of the subjects that are partnerships. */
    List<Workplace> partnerships(List<Long> ids) {
        return ids.isEmpty() ? List.of() : all(PARTNERSHIPS.formatted(among("s", ids)), WorkplaceRepository::workplace);
    }

    /** The schools that the boards run today. */
    List<Workplace> schools(List<Long> boards, LocalDate today) {
        return boards.isEmpty()
                ? List.of()
                : all(SCHOOLS.formatted(joined(boards)), WorkplaceRepository::workplace, today);
    }

    /** Where somebody gives roles, with the numbers of the boards and the codes of the schools: one query. */
    List<CodedWorkplace> coded(PeopleRepository.Reach reach, LocalDate today) {
        String some = reach.everywhere() ? "true" : among("b", reach.boards());
        // Who runs the platform gives no roles at schools.
        String schools = "st.board_id in (" + joined(reach.boards()) + ")";
        String partnerships = reach.everywhere() ? "true" : among("s", reach.boards());
        return all(
                CODED.formatted(some, schools, SchoolNames.BOARDS, SchoolNames.SCHOOLS, partnerships),
                row -> new CodedWorkplace(row.getString("code"), workplace(row)),
                today);
    }

    /**
     * Those whose label has a word that begins with each of these, the shortest name first.
     *
     * @param boards whose schools count
     * @param everywhere whether every board that runs a school today counts, or these only
     * @param words letters and figures only, as {@code search.Spelling} makes them
     */
    List<FoundPlace> like(List<String> words, boolean everywhere, List<Long> boards, LocalDate today, int most) {
        String sql = LABELLED.formatted(
                everywhere ? WITH_A_SCHOOL : among("b", boards),
                everywhere ? "true" : among("s", boards),
                joined(boards),
                words.isEmpty() ? "true" : String.join(" and ", Collections.nCopies(words.size(), HAS_WORD)));
        var values = new ArrayList<Object>(Collections.nCopies(everywhere ? 2 : 1, today));
        values.addAll(words);
        values.add(most);
        return all(sql, row -> new FoundPlace(workplace(row), row.getString("label")), values.toArray());
    }

    private static String among(String alias, List<Long> ids) {
        return alias + ".id in (" + joined(ids) + ")";
    }

    /** Without any the one that nothing has. */
    private static String joined(List<Long> ids) {
        return ids.isEmpty() ? "0" : ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static Workplace workplace(ResultSet row) throws SQLException {
        return Workplace.of(row.getLong("id"), row.getString("kind"), row.getLong("board"), row.getString("name"));
    }
}
