package nl.openvensters.monitor.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.school.SchoolType;

/** Reads how indicators stood on a day: of each school and indicator the last row up to that day holds. */
@ApplicationScoped
public class IndicatorCountsRepository extends JdbcRepository {

    /**
     * The last publication of each pair is looked up in its own rows from the newest on ({@code publication_in_order}), so that
     * it costs what came after the day, and not all that came before it. Words are stale when figures arrived after those
     * that they are about. Parameters: the day twice, of a board that, the day, the board twice.
     */
    private static final String ONLINE = OnDay.in("""
            select p.indicator_id, st.school_type,
                   sum(p.kind = 'PUBLISHED') as published,
                   sum(p.kind = 'PUBLISHED' and p.how <> 'DELIBERATE') as automatic,
                   sum(p.kind = 'PUBLISHED' and e.id is not null) as explained,
                   sum(p.kind = 'PUBLISHED' and e.id is not null and e.figures_of_run < coalesce((
                       select max(a.import_run_id) from arrival a
                       where a.subject_id = p.subject_id and a.indicator_id = p.indicator_id and a.arrived_on <= ?), 0)) as stale,
                   sum(p.kind = 'PUBLISHED' and e.id is not null and x.ease is null) as unjudged,
                   sum(p.kind = 'PUBLISHED' and coalesce(x.ease, 'SHORT') <> 'SHORT') as judged,
                   sum(p.kind = 'PUBLISHED' and coalesce(x.ease, 'SHORT') in ('EASY', 'FAIR')) as readable,
                   sum(p.kind = 'WITHDRAWN') as withdrawn
            from (select (select l.id from publication l
                          where l.subject_id = pair.subject_id and l.indicator_id = pair.indicator_id and l.happened_on <= ?
                          order by l.id desc limit 1) as id
                  from (select distinct subject_id, indicator_id from publication %s) pair) last
            join publication p on p.id = last.id
            join school_state st on st.school_id = p.subject_id and {st on ?}
                and (? = 0 or st.board_id = ?)
            left join explanation e on e.id = p.explanation_id
            left join explanation_ease x on x.explanation_id = e.id
            group by p.indicator_id, st.school_type""");

    /** So that a board's own monitor costs what the board is, and not what the country is. Parameter: the board. */
    private static final String OF_BOARD =
            "where subject_id in (select school_id from school_state where board_id = ?)";

    /** Figures wait from the day on which they came until something that includes them goes online. */
    private static final String WAITING = OnDay.in("""
            select a.indicator_id, st.school_type, count(distinct a.subject_id) as waiting
            from arrival a
            join school_state st on st.school_id = a.subject_id and {st on ?}
                and (? = 0 or st.board_id = ?)
            left join publication s on s.id = a.settled_by
            where a.arrived_on <= ? and (a.settled_by is null or s.happened_on > ?)
            group by a.indicator_id, st.school_type""");

    /** An indicator at schools of one type. */
    record Which(String indicator, SchoolType type) {}

    /** For the container's proxy only. */
    protected IndicatorCountsRepository() {
        super(null);
    }

    @Inject
    public IndicatorCountsRepository(DataSource database) {
        super(database);
    }

    /** Without for how many schools they count. @param board only its schools; 0 for all */
    Map<Which, IndicatorCounts> on(LocalDate day, long board) {
        Map<Which, IndicatorCounts> found = new HashMap<>();
        var asked = new ArrayList<Object>(List.of(day, day));
        if (board != 0) {
            asked.add(board);
        }
        asked.addAll(List.of(day, board, board));
        all(
                ONLINE.formatted(board == 0 ? "" : OF_BOARD),
                row -> found.merge(which(row), online(row), IndicatorCounts::plus),
                asked.toArray());
        all(
                WAITING,
                row -> found.merge(which(row), IndicatorCounts.waiting(row.getInt("waiting")), IndicatorCounts::plus),
                day,
                board,
                board,
                day,
                day);
        return found;
    }

    private static Which which(ResultSet row) throws SQLException {
        return new Which(row.getString("indicator_id"), SchoolType.valueOf(row.getString("school_type")));
    }

    private static IndicatorCounts online(ResultSet row) throws SQLException {
        return new IndicatorCounts(
                0,
                row.getInt("published"),
                row.getInt("automatic"),
                row.getInt("explained"),
                row.getInt("stale"),
                row.getInt("unjudged"),
                row.getInt("judged"),
                row.getInt("readable"),
                0,
                row.getInt("withdrawn"));
    }
}
