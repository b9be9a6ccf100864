package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.publication.PlannedPublication.Failure;
import nl.openvensters.school.SchoolCode;

/** Reads and writes the days that were chosen. The transaction is the caller's. */
@ApplicationScoped
class PlanRepository extends JdbcRepository {

    private static final String SELECT = """
            select s.code, st.name, p.indicator_id, p.version, p.publish_on, a.name as planner, p.planned_at, p.failure
            from planned_publication p
            join school s on s.id = p.subject_id
            join school_state st on st.school_id = s.id
                and st.valid_from = (select max(x.valid_from) from school_state x where x.school_id = s.id)
            join account a on a.id = p.planned_by
            """;

    /** %s: subject ids; parameters: today, twice. */
    private static final String FAILED = SELECT + """
            where p.failure is not null and (s.id in (%1$s) or exists (
                select 1 from school_state b where b.school_id = s.id and b.board_id in (%1$s)
                and b.valid_from <= ? and (b.valid_to is null or b.valid_to > ?)))
            order by p.publish_on""";

    /** For the container's proxy only. */
    protected PlanRepository() {
        this(null);
    }

    @Inject
    PlanRepository(DataSource database) {
        super(database);
    }

    /** What is due: of which school and indicator, who chose the day. */
    record Due(SchoolCode school, String indicator, int version, long planner) {}

    Optional<PlannedPublication> find(long school, String indicator) {
        return first(SELECT + "where p.subject_id = ? and p.indicator_id = ?", PlanRepository::plan, school, indicator);
    }

    List<PlannedPublication> failed(Collection<Long> subjects, LocalDate today) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        String ids = subjects.stream().map(String::valueOf).collect(Collectors.joining(","));
        return all(FAILED.formatted(ids), PlanRepository::plan, today, today);
    }

    private static PlannedPublication plan(ResultSet row) throws SQLException {
        return new PlannedPublication(
                new SchoolCode(row.getString("code")),
                row.getString("name"),
                row.getString("indicator_id"),
                row.getInt("version"),
                row.getObject("publish_on", LocalDate.class),
                row.getString("planner"),
                row.getObject("planned_at", LocalDateTime.class),
                Optional.ofNullable(row.getString("failure")).map(Failure::valueOf));
    }

    /** All that is due, oldest day first; what broke is due again. */
    List<Due> due(LocalDate today) {
        return all(
                """
                select s.code, p.indicator_id, p.version, p.planned_by
                from planned_publication p join school s on s.id = p.subject_id
                where p.publish_on <= ? and (p.failure is null or p.failure = 'FAULT')
                order by p.publish_on, p.planned_at""",
                row -> new Due(new SchoolCode(row.getString(1)), row.getString(2), row.getInt(3), row.getLong(4)),
                today);
    }

    void plan(long school, String indicator, int version, LocalDate on, long account, Moment now) {
        write(
                "replace into planned_publication (subject_id, indicator_id, version, publish_on, planned_by, planned_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                school,
                indicator,
                version,
                on,
                account,
                now.utc());
    }

    /** @return whether it was still to come */
    boolean fail(long school, String indicator, Failure failure, Moment now) {
        return write(
                        "update planned_publication set failure = ?, failed_at = ?"
                                + " where subject_id = ? and indicator_id = ? and (failure is null or failure = 'FAULT')",
                        failure.name(),
                        now.utc(),
                        school,
                        indicator)
                > 0;
    }

    boolean remove(long school, String indicator) {
        return write("delete from planned_publication where subject_id = ? and indicator_id = ?", school, indicator)
                > 0;
    }
}
