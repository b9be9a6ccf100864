package nl.openvensters.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** Reads of which {@link StandingTimeline}s are made: each kind of fact with one query, whatever the number of schools. */
@ApplicationScoped
public class StandingRepository extends JdbcRepository {

    /**
     * As they were written. All of them are read in the order in which they lie on disk, because any other has to be made for
     * millions of rows; the words are not read, but out of an index which figures they are about. %s: which, or the index.
     */
    private static final String PUBLICATIONS = """
            select p.subject_id, p.indicator_id, to_days(p.happened_on) as day, p.kind = 'PUBLISHED' as published,
                   p.how = 'DELIBERATE' as deliberate, p.as_of_run, e.figures_of_run, x.ease
            from publication p %s
            left join explanation e force index (explanation_figures) on e.id = p.explanation_id
            left join explanation_ease x on x.explanation_id = e.id
            %s
            order by p.id""";

    private static final String ARRIVALS = """
            select subject_id, indicator_id, to_days(arrived_on) as day, import_run_id
            from arrival %s order by subject_id, indicator_id, import_run_id""";

    private static final String JUDGED = """
            select distinct e.subject_id from explanation_ease x join explanation e on e.id = x.explanation_id
            where x.number > ?""";

    /** For the container's proxy only. */
    protected StandingRepository() {
        this(null);
    }

    @Inject
    public StandingRepository(DataSource database) {
        super(database);
    }

    /** Subjects of whose words became known how they read. @param number of the last of which that was known */
    List<Long> judgedSince(long number) {
        return all(JUDGED, row -> row.getLong(1), number);
    }

    /**
     * How indicators stood on any day, by school.
     *
     * @param ids of the indicators, in the order in which the timelines have them
     * @param schools only these, at least one; empty for all
     */
    Map<Long, StandingTimeline> timelines(List<String> ids, Optional<Set<Long>> schools) {
        String some = schools.map(which -> which.stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ", "where subject_id in (", ")")))
                .orElse("");
        Map<String, Integer> places = new HashMap<>();
        ids.forEach(id -> places.put(id, places.size()));
        var making = new StandingReading(ids.size());
        whole(
                PUBLICATIONS.formatted(
                        some.isEmpty() ? "force index (primary)" : "", some.replace("subject_id", "p.subject_id")),
                rows -> {
                    while (rows.next()) {
                        Integer place = places.get(rows.getString(2));
                        if (place != null) {
                            long about = rows.getLong(7);
                            boolean explained = !rows.wasNull();
                            making.publication(
                                    rows.getLong(1),
                                    place,
                                    rows.getLong(3),
                                    rows.getInt(4) == 0
                                            ? Standing.WITHDRAWN
                                            : online(rows.getInt(5) == 1, explained, rows.getString(8)),
                                    rows.getLong(6),
                                    about);
                        }
                    }
                    return making;
                });
        whole(ARRIVALS.formatted(some), rows -> {
            while (rows.next()) {
                Integer place = places.get(rows.getString(2));
                if (place != null) {
                    making.arrival(rows.getLong(1), place, rows.getLong(3), rows.getLong(4));
                }
            }
            return making;
        });
        return making.made();
    }

    /** @param ease a name of {@code Readability.Ease}, SHORT, or null when not judged yet */
    private static int online(boolean deliberate, boolean explained, String ease) {
        int standing = Standing.PUBLISHED | (deliberate ? 0 : Standing.AUTOMATIC);
        if (explained) {
            standing |= Standing.EXPLAINED;
            if (ease == null) {
                standing |= Standing.UNJUDGED;
            } else if (!ease.equals("SHORT")) {
                standing |= Standing.JUDGED | (ease.equals("HARD") ? 0 : Standing.READABLE);
            }
        }
        return standing;
    }
}
