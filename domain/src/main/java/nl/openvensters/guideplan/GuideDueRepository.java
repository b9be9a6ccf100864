package nl.openvensters.guideplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.jdbc.JdbcRepository;

/** Reads how far guides are. The transaction is the caller's. */
@ApplicationScoped
public class GuideDueRepository extends JdbcRepository {

    /** The guides of two years beside each other, of schools that have one of them. */
    private static final String STANDING = """
            select s.school_id, w.state, w.adopted_version is not null as adopted, w.delivered_on is not null as delivered,
                   w.handed_out_on is not null as handed_out, n.state as state_then, n.adopted_version is not null as adopted_then,
                   n.delivered_on is not null as delivered_then, n.handed_out_on is not null as handed_out_then
            from (select distinct school_id from guide where start_year in (?, ?, ?) and school_id in (%s)) s
            left join guide w on w.school_id = s.school_id and w.start_year = ?
            left join guide n on n.school_id = s.school_id and n.start_year = ?""";

    /** For the container's proxy only. */
    protected GuideDueRepository() {
        super(null);
    }

    @Inject
    public GuideDueRepository(DataSource database) {
        super(database);
    }

    /**
     * Where each school stands that makes its guide here: that of the year that is worked at, of which a school that has none
     * but had one the year before has to begin it, and that of the year that begins next August. In one query.
     *
     * @param schools their subjects
     */
    public Map<Long, GuidePlan> plans(Collection<Long> schools, LocalDate today) {
        if (schools.isEmpty()) {
            return Map.of();
        }
        SchoolYear worked = GuideYear.workedAt(today);
        SchoolYear next = GuideYear.nextAugust(today);
        String ids = schools.stream().map(String::valueOf).collect(Collectors.joining(","));
        return all(
                        STANDING.formatted(ids),
                        row -> Map.entry(
                                row.getLong("school_id"),
                                new GuidePlan(worked, progress(row, ""), progress(row, "_then"))),
                        worked.start(),
                        worked.start() - 1,
                        next.start(),
                        worked.start(),
                        next.start())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static GuideProgress progress(ResultSet row, String of) throws SQLException {
        Optional<GuideState> state =
                Optional.ofNullable(row.getString("state" + of)).map(GuideState::valueOf);
        return state.isEmpty()
                ? GuideProgress.NONE
                : new GuideProgress(
                        state.get(),
                        row.getBoolean("adopted" + of),
                        row.getBoolean("delivered" + of),
                        row.getBoolean("handed_out" + of));
    }
}
