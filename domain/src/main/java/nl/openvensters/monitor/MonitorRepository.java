package nl.openvensters.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.school.SchoolType;

/** Reads the dated facts that the monitor counts, each with one query. */
@ApplicationScoped
public class MonitorRepository {

    private static final int ROWS_AT_ONCE = 5000;

    /** The day that SQL's {@code to_days} counts as 719528 is day 0 of Java's epoch. */
    private static final long TO_DAYS_OF_EPOCH = 719528;

    private static final String SPANS = """
            select school_id, coalesce(board_id, 0) as board_id, school_type, valid_from, valid_to
            from school_state where valid_from <= ? and (valid_to is null or valid_to > ?)""";

    private static final String RULES = """
            select indicator_id, school_type, valid_from, valid_to, false as counts from asked_indicator
            union all
            select indicator_id, school_type, valid_from, valid_to, true from counted_indicator
            order by indicator_id""";

    /** In the order of the index publication_in_order, so that the database need not sort. */
    private static final String EVENTS = """
            select subject_id, indicator_id, to_days(happened_on) as day, kind = 'PUBLISHED' as published
            from publication where happened_on <= ?
            order by subject_id, indicator_id, id""";

    /**
     * A role at the board itself, or at a school that was the board's on the day of the login. A role at a school that
     * had no board that day gives the school's own id, which is no board. Of each stretch of days the last is enough.
     */
    private static final String VISITS = """
            select coalesce(st.board_id, g.subject_id) as board_id, max(l.on_date) as on_date
            from login l
            join role_grant g on g.account_id = l.account_id and g.subject_id is not null
                and g.granted_at <= l.at and (g.ended_at is null or g.ended_at > l.at)
            left join school_state st on st.school_id = g.subject_id
                and l.on_date between st.valid_from and st.last_on
            where l.on_date > ? and l.on_date <= ?
            group by coalesce(st.board_id, g.subject_id), interval(to_days(l.on_date), 0%s)""";

    private final DataSource database;

    /** For the container's proxy. */
    protected MonitorRepository() {
        this(null);
    }

    @Inject
    public MonitorRepository(DataSource database) {
        this.database = database;
    }

    /** The day of the first publication or login; empty when nothing happened yet. */
    Optional<LocalDate> firstFact() {
        return read(
                "select least(coalesce((select min(happened_on) from publication), '9999-12-31'),"
                        + " coalesce((select min(on_date) from login), '9999-12-31')) as day",
                List.of(),
                rows -> {
                    rows.next();
                    return Optional.of(rows.getObject("day", LocalDate.class)).filter(day -> day.getYear() < 9999);
                });
    }

    /** What was true of schools on any of the days between two, both included. */
    List<SchoolSpan> spans(LocalDate first, LocalDate last) {
        return read(SPANS, List.of(last, first), rows -> {
            var spans = new ArrayList<SchoolSpan>();
            while (rows.next()) {
                LocalDate to = rows.getObject("valid_to", LocalDate.class);
                spans.add(new SchoolSpan(
                        rows.getLong("school_id"),
                        rows.getLong("board_id"),
                        SchoolType.valueOf(rows.getString("school_type")),
                        rows.getObject("valid_from", LocalDate.class),
                        to == null ? LocalDate.MAX : to));
            }
            return spans;
        });
    }

    /** The rules of all days for the indicators that were ever asked for, and when they could be met. */
    ComparisonRules rules() {
        return read(RULES, List.of(), rows -> {
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
     * Which indicators of which school were public.
     *
     * @param days ascending, at least one
     */
    PublishedMasks published(ComparisonRules rules, List<LocalDate> days) {
        return read(EVENTS, List.of(days.get(days.size() - 1)), rows -> {
            Map<String, Integer> bits = new HashMap<>();
            rules.ids().forEach(id -> bits.put(id, rules.bit(id).orElseThrow()));
            var masks = new PublishedMasks(days);
            while (rows.next()) {
                Integer bit = bits.get(rows.getString(2));
                if (bit != null) {
                    masks.event(rows.getLong(1), bit, rows.getLong(3) - TO_DAYS_OF_EPOCH, rows.getInt(4) == 1);
                }
            }
            return masks;
        });
    }

    /**
     * By board, the days on which somebody of it logged in: the last day of each stretch between two edges.
     *
     * @param edges at least two, ascending; days after the first up to and including the last are read
     */
    Map<Long, NavigableSet<LocalDate>> boardVisits(NavigableSet<LocalDate> edges) {
        String stretches = edges.stream()
                .map(edge -> ", " + (edge.toEpochDay() + TO_DAYS_OF_EPOCH + 1))
                .collect(Collectors.joining());
        return read(VISITS.formatted(stretches), List.of(edges.first(), edges.last()), rows -> {
            Map<Long, NavigableSet<LocalDate>> visits = new HashMap<>();
            while (rows.next()) {
                visits.computeIfAbsent(rows.getLong("board_id"), board -> new TreeSet<>())
                        .add(rows.getObject("on_date", LocalDate.class));
            }
            return visits;
        });
    }

    @FunctionalInterface
    private interface Reading<T> {
        T from(ResultSet rows) throws SQLException;
    }

    private <T> T read(String sql, List<?> parameters, Reading<T> reading) {
        try (var connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                return reading.from(rows);
            }
        } catch (SQLException e) {
            throw new PersistenceException("The monitor could not read its facts", e);
        }
    }
}
