package nl.openvensters.publication.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolNames;
import nl.openvensters.time.Moment;

/** Reads texts that are or were online. */
@ApplicationScoped
class ExampleRepository extends JdbcRepository {

    /**
     * The 300 schools most like one school by size (a doubling counts as 1) and weighting (five points count as 1), with
     * their words if these are online. The newest count of each school would cost a look at every year of every school;
     * schools that share the newest period of the one that is asked for are enough.
     */
    private static final String CANDIDATES = OnDay.in("""
            with one as (
                select s.id, st.board_id, st.school_type,
                       (select f.period_start from figure f where f.subject_id = s.id and f.superseded_by = 0
                        and f.measure_id = size.id order by f.period_start desc limit 1) as counted,
                       (select f.value from figure f where f.subject_id = s.id and f.superseded_by = 0
                        and f.measure_id = size.id order by f.period_start desc limit 1) as pupils,
                       (select f.period_start from figure f where f.subject_id = s.id and f.superseded_by = 0
                        and f.measure_id = weight.id order by f.period_start desc limit 1) as weighed,
                       (select f.value from figure f where f.subject_id = s.id and f.superseded_by = 0
                        and f.measure_id = weight.id order by f.period_start desc limit 1) as weighting,
                       size.id as size_measure, weight.id as weight_measure
                from school s
                join school_state st on st.school_id = s.id
                    and st.valid_from = (select max(x.valid_from) from school_state x
                                         where x.school_id = st.school_id and x.valid_from <= ?)
                join measure size on size.characteristic = 'PUPILS'
                join measure weight on weight.characteristic = 'WEIGHTING'
                where s.code = ?),
            near as (
                select s.id, s.code, st.name, st.board_id,
                       abs(coalesce(log2(n.value / one.pupils), 1))
                       + abs(coalesce(w.value - one.weighting, 2.5)) / 5 as distance
                from one
                join school_state st on st.school_type = one.school_type and st.board_id <> one.board_id
                    and {st on ?}
                join school s on s.id = st.school_id
                left join figure n on n.subject_id = s.id and n.measure_id = one.size_measure
                    and n.superseded_by = 0 and n.period_start = one.counted and n.value > 0
                left join figure w on w.subject_id = s.id and w.measure_id = one.weight_measure
                    and w.superseded_by = 0 and w.period_start = one.weighed
                order by distance limit 300)
            select near.*, coalesce(n.label, near.name) as label, e.body, e.written_at
            from near
            left join %s n on n.school_id = near.id
            join publication_now p on p.subject_id = near.id and p.indicator_id = ? and p.kind = 'PUBLISHED'
            join explanation e on e.id = p.explanation_id
            order by near.distance""").formatted(SchoolNames.SCHOOLS);

    /** For the container's proxy only. */
    protected ExampleRepository() {
        super(null);
    }

    @Inject
    ExampleRepository(DataSource database) {
        super(database);
    }

    /**
     * @param board of the school
     * @param distance how little it is like the school that is asked for; 0 is the same size and weighting
     */
    record Candidate(WrittenText text, long board, double distance) {}

    /** The nearest first. */
    List<Candidate> candidates(SchoolCode school, String indicator, LocalDate today) {
        return all(
                CANDIDATES,
                row -> new Candidate(text(row), row.getLong("board_id"), row.getDouble("distance")),
                today,
                school.value(),
                today,
                indicator);
    }

    private static WrittenText text(ResultSet row) throws SQLException {
        return new WrittenText(
                new SchoolCode(row.getString("code")),
                row.getString("label"),
                row.getString("body"),
                Moment.of(row.getObject("written_at", LocalDateTime.class)).day());
    }
}
