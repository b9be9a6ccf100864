package nl.openvensters.guideplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    /** The guide of the year; of a school that has none yet but had one the year before, that it is to be begun. */
    private static final String STANDING = """
            select school_id, max(if(start_year = ?, state, null)) as state,
                   max(if(start_year = ?, handed_out_on is not null, false)) as handed_out
            from guide where start_year in (?, ?) and school_id in (%s) group by school_id""";

    /** For the container's proxy only. */
    protected GuideDueRepository() {
        super(null);
    }

    @Inject
    public GuideDueRepository(DataSource database) {
        super(database);
    }

    /**
     * The next step of each school that makes its guide here; without those that are done, and those that never did.
     *
     * @param schools their subjects
     */
    public Map<Long, GuideDue> next(Collection<Long> schools, LocalDate today) {
        if (schools.isEmpty()) {
            return Map.of();
        }
        SchoolYear year = GuideYear.workedAt(today);
        String ids = schools.stream().map(String::valueOf).collect(Collectors.joining(","));
        return all(
                        STANDING.formatted(ids),
                        row -> {
                            GuideState state = Optional.ofNullable(row.getString("state"))
                                    .map(GuideState::valueOf)
                                    .orElse(GuideState.DRAFT);
                            long school = row.getLong("school_id");
                            return GuideStep.after(state, row.getBoolean("handed_out"))
                                    .map(step -> Map.entry(school, new GuideDue(year, state, step, step.day(year))));
                        },
                        year.start(),
                        year.start(),
                        year.start(),
                        year.start() - 1)
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
