package nl.openvensters.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.school.SchoolType;

/** Reads the dated facts that the monitor counts, each kind with one query. */
@ApplicationScoped
public class MonitorRepository extends JdbcRepository {

    /** The day that SQL's {@code to_days} counts as 719528 is day 0 of Java's epoch. */
    private static final long TO_DAYS_OF_EPOCH = 719528;

    private static final String SPANS = """
            select st.school_id, coalesce(st.board_id, 0) as board_id, st.school_type, st.valid_from, st.valid_to,
                   s.code, st.name, coalesce(nullif(m.province, ''), st.province, '') as province,
                   coalesce(m.code, '') as municipality, coalesce(m.name, '') as municipality_name,
                   coalesce(p.code, '') as partnership, coalesce(st.denomination, '') as denomination
            from school_state st
            join school s on s.id = st.school_id
            left join municipality m on m.id = st.municipality_id
            left join postcode_area a on a.code = left(st.postcode, 4)
            left join partnership p on p.id = a.partnership_id""";

    private static final List<String> TRAITS =
            List.of("code", "name", "province", "municipality", "municipality_name", "partnership", "denomination");

    /** What changes when an import, or taking one back, is done; and what was added lately. Parameter: since when, twice. */
    private static final String STAMP = """
            select (select concat_ws('/', count(*), max(id), max(ended_at), sum(state = 'DONE')) from import_run) as register,
                   (select coalesce(max(id), 0) from publication) as last_publication,
                   (select count(*) from publication where happened_on >= ?) as publications,
                   (select coalesce(max(id), 0) from login) as last_login,
                   (select count(*) from login where on_date >= ?) as logins,
                   (select coalesce(max(number), 0) from explanation_ease) as last_judged""";

    private static final String RULES = """
            select indicator_id, school_type, valid_from, valid_to, false as counts from asked_indicator
            union all
            select indicator_id, school_type, valid_from, valid_to, true from counted_indicator
            order by indicator_id""";

    /** In the order of the index publication_in_order, so that the database need not sort. */
    private static final String EVENTS = """
            select subject_id, indicator_id, to_days(happened_on) as day, kind = 'PUBLISHED' as published
            from publication%s
            order by subject_id, indicator_id, id""";

    /**
     * A role at the board itself, or at a school that was the board's on the day of the login. A role at a school that
     * had no board that day gives the school's own id, which is no board.
     */
    private static final String VISITS = OnDay.in("""
            select distinct coalesce(st.board_id, g.subject_id) as board_id, to_days(l.on_date) as day
            from login l
            join role_grant g on g.account_id = l.account_id and g.subject_id is not null
                and {g held at l.at}
            left join school_state st on st.school_id = g.subject_id
                and {st on l.on_date}
            where l.on_date >= ?
            order by 1, 2""");

    /** For the container's proxy. */
    protected MonitorRepository() {
        this(null);
    }

    @Inject
    public MonitorRepository(DataSource database) {
        super(database);
    }

    /** The day of the first publication or login; empty when nothing happened yet. */
    Optional<LocalDate> firstFact() {
        return first(
                        "select least(coalesce((select min(happened_on) from publication), '9999-12-31'),"
                                + " coalesce((select min(on_date) from login), '9999-12-31')) as day",
                        row -> row.getObject("day", LocalDate.class))
                .filter(day -> day.getYear() < 9999);
    }

    /**
     * By what is known whether something changed.
     *
     * @param register changes with every import
     * @param lastJudged the number of the last text of which became known how it reads
     */
    record Stamp(
            String register, long lastPublication, long publications, long lastLogin, long logins, long lastJudged) {}

    /** @param since what happened before is not counted, but for its last number */
    Stamp stamp(LocalDate since) {
        return first(
                        STAMP,
                        row -> new Stamp(
                                row.getString("register"),
                                row.getLong("last_publication"),
                                row.getLong("publications"),
                                row.getLong("last_login"),
                                row.getLong("logins"),
                                row.getLong("last_judged")),
                        since,
                        since)
                .orElseThrow();
    }

    /** That something of a school was published or withdrawn. */
    record Recent(long publication, long school) {}

    List<Recent> recent(LocalDate since) {
        return all(
                "select id, subject_id from publication where happened_on >= ?",
                row -> new Recent(row.getLong(1), row.getLong(2)),
                since);
    }

    /** What was true of schools on any day. */
    List<SchoolSpan> spans() {
        return whole(SPANS, rows -> {
            var spans = new ArrayList<SchoolSpan>();
            // Some hundred words for some ten thousand rows: each is kept once.
            Map<String, String> words = new HashMap<>();
            while (rows.next()) {
                LocalDate to = rows.getObject("valid_to", LocalDate.class);
                spans.add(new SchoolSpan(
                        rows.getLong("school_id"),
                        rows.getLong("board_id"),
                        SchoolType.valueOf(rows.getString("school_type")),
                        rows.getObject("valid_from", LocalDate.class),
                        to == null ? LocalDate.MAX : to,
                        traits(rows, words)));
            }
            return spans;
        });
    }

    private static SchoolTraits traits(ResultSet row, Map<String, String> words) throws SQLException {
        var once = new ArrayList<String>();
        for (String column : TRAITS) {
            once.add(words.computeIfAbsent(row.getString(column), word -> word));
        }
        return new SchoolTraits(
                once.get(0), once.get(1), once.get(2), once.get(3), once.get(4), once.get(5), once.get(6));
    }

    /** The rules of all days for the indicators that were ever asked for, and when they could be met. */
    ComparisonRules rules() {
        return whole(RULES, rows -> {
            Map<String, ComparisonRules.Counted> indicators = new LinkedHashMap<>();
            while (rows.next()) {
                LocalDate to = rows.getObject("valid_to", LocalDate.class);
                indicators
                        .computeIfAbsent(
                                rows.getString("indicator_id"),
                                id -> new ComparisonRules.Counted(id, new ArrayList<>()))
                        .spans()
                        .add(new ComparisonRules.Span(
                                SchoolType.valueOf(rows.getString("school_type")),
                                rows.getObject("valid_from", LocalDate.class),
                                to == null ? LocalDate.MAX : to,
                                rows.getBoolean("counts")));
            }
            return new ComparisonRules(List.copyOf(indicators.values()));
        });
    }

    /**
     * Which indicators were public on any day, by school.
     *
     * @param schools only these, at least one; empty for all
     */
    Map<Long, PublishedTimeline> timelines(ComparisonRules rules, Optional<Set<Long>> schools) {
        String which = schools.map(some -> some.stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ", " where subject_id in (", ")")))
                .orElse("");
        return whole(EVENTS.formatted(which), rows -> {
            Map<String, Integer> places = new HashMap<>();
            rules.ids().forEach(id -> places.put(id, rules.place(id).orElseThrow()));
            Map<Long, PublishedTimeline> timelines = new HashMap<>();
            var making = new PublishedTimeline.Making();
            long school = -1;
            while (rows.next()) {
                if (rows.getLong(1) != school) {
                    timelines.put(school, making.made());
                    making = new PublishedTimeline.Making();
                    school = rows.getLong(1);
                }
                Integer place = places.get(rows.getString(2));
                if (place != null) {
                    making.event(place, (int) (rows.getLong(3) - TO_DAYS_OF_EPOCH), rows.getInt(4) == 1);
                }
            }
            timelines.put(school, making.made());
            timelines.remove(-1L);
            return timelines;
        });
    }

    /** By board, the days since 1970 on which somebody of it logged in, ascending. @param since not earlier */
    Map<Long, int[]> boardVisits(LocalDate since) {
        Map<Long, IntStream.Builder> visits = new HashMap<>();
        whole(
                VISITS,
                rows -> {
                    while (rows.next()) {
                        visits.computeIfAbsent(rows.getLong(1), board -> IntStream.builder())
                                .add((int) (rows.getLong(2) - TO_DAYS_OF_EPOCH));
                    }
                    return visits;
                },
                since);
        return visits.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().build().toArray()));
    }
}
