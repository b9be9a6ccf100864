package nl.openvensters.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.figure.SmallNumbers;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.school.SchoolCode;

/** Reads and writes numbers of visitors. Several applications may count; each adds what it counted. */
@ApplicationScoped
public class VisitRepository extends JdbcRepository {

    private static final String ADD = """
            insert into visit_count (day, kind, value, visitors) values %s
            on duplicate key update visitors = visitors + values(visitors)""";

    private static final String ADD_SEARCHES = """
            insert into unfound_search (day, words, visitors) values %s
            on duplicate key update visitors = visitors + values(visitors)""";

    private static final String MONTHS = """
            select year(day) as y, month(day) as m, sum(visitors) as visitors
            from visit_count where kind = 'SITE' and value = '' and day >= ? and day <= ?
                and day >= (select if(dayofmonth(min(day)) = 1, min(day), last_day(min(day)) + interval 1 day)
                    from visit_count where kind = 'SITE' and value = '')
            group by year(day), month(day) order by 1, 2""";

    /** Reads the days that are asked for, and not all that were ever counted. Parameters: kind, first and last day, fewest. */
    private static final String PARTS = """
            select value, sum(visitors) as visited from visit_count where kind = ? and day >= ? and day <= ?
            group by kind, value having kind <> 'TOPIC' or visited >= ? order by 2 desc, 1""";

    /** For the container's proxy only. */
    protected VisitRepository() {
        super(null);
    }

    @Inject
    public VisitRepository(DataSource database) {
        super(database);
    }

    /** In one statement, however many there are. */
    void add(Map<Count, Integer> visitors) {
        if (!visitors.isEmpty()) {
            write(
                    ADD.formatted(String.join(", ", Collections.nCopies(visitors.size(), "(?, ?, ?, ?)"))),
                    visitors.entrySet().stream()
                            .flatMap(entry -> Stream.of(
                                    entry.getKey().day(),
                                    entry.getKey().of().name(),
                                    entry.getKey().value(),
                                    entry.getValue()))
                            .toArray());
        }
    }

    void addSearches(Map<UnfoundSearch, Integer> searches) {
        if (!searches.isEmpty()) {
            write(
                    ADD_SEARCHES.formatted(String.join(", ", Collections.nCopies(searches.size(), "(?, ?, ?)"))),
                    searches.entrySet().stream()
                            .flatMap(entry -> Stream.of(
                                    entry.getKey().day(), entry.getKey().words(), entry.getValue()))
                            .toArray());
        }
    }

    void forgetSearches(LocalDate before) {
        write("delete from unfound_search where day < ?", before);
    }

    /** Of the whole site, month by month; a month without a count, or in which counting began after its first day, is not in it. */
    List<VisitorMonths.Month> months(LocalDate from, LocalDate to) {
        return all(
                MONTHS,
                row -> new VisitorMonths.Month(YearMonth.of(row.getInt("y"), row.getInt("m")), row.getInt("visitors")),
                from,
                to);
    }

    /** The day of the first visitor; empty when there was none yet. */
    Optional<LocalDate> firstDay() {
        return first(
                        "select coalesce(min(day), '9999-12-31') from visit_count where kind = 'SITE' and value = ''",
                        row -> row.getObject(1, LocalDate.class))
                .filter(day -> day.getYear() < 9999);
    }

    /** Of the whole site, day by day; a day without a visitor is not in it. */
    NavigableMap<LocalDate, Integer> days(LocalDate from, LocalDate to) {
        var days = new TreeMap<LocalDate, Integer>();
        all(
                "select day, visitors from visit_count where kind = 'SITE' and value = '' and day >= ? and day <= ?",
                row -> days.put(row.getObject(1, LocalDate.class), row.getInt(2)),
                from,
                to);
        return days;
    }

    int ofSchool(SchoolCode school, LocalDate from, LocalDate to) {
        return first(
                        "select coalesce(sum(visitors), 0) from visit_count"
                                + " where kind = 'SCHOOL' and value = ? and day >= ? and day <= ?",
                        row -> row.getInt(1),
                        school.value(),
                        from,
                        to)
                .orElse(0);
    }

    /** The values of a kind with their visitors, most first; of topics only those that five looked at. */
    List<VisitorMonths.Part> parts(Count.Of kind, LocalDate from, LocalDate to) {
        return all(
                PARTS,
                row -> new VisitorMonths.Part(row.getString(1), row.getInt(2)),
                kind.name(),
                from,
                to,
                SmallNumbers.LEAST_COUNT);
    }

    /** Those that most visitors asked. */
    List<VisitorMonths.Part> searches(LocalDate from, LocalDate to, int most) {
        return all(
                "select words, sum(visitors) from unfound_search where day >= ? and day <= ?"
                        + " group by words order by 2 desc, 1 limit ?",
                row -> new VisitorMonths.Part(row.getString(1), row.getInt(2)),
                from,
                to,
                most);
    }
}
