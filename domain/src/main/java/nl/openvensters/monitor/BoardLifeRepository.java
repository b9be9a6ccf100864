package nl.openvensters.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.account.Role;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.monitor.BoardLife.Letters;
import nl.openvensters.monitor.BoardLife.MonthOfLogins;
import nl.openvensters.monitor.BoardLife.Worker;
import nl.openvensters.school.SchoolNames;

/** People, logins and letters of one board, each in one query. */
@ApplicationScoped
public class BoardLifeRepository extends JdbcRepository {

    private static final int MONTHS = 12;

    /** Parameters: the board, and today for its schools. */
    private static final String PLACES = OnDay.in("""
            (select id from board where id = ? union all
             select school_id from school_state where board_id = ? and {on ?})""");

    private static final String PEOPLE = OnDay.in("""
            select a.id, a.name, g.role, coalesce(n.label, st.name, '') as place
            from role_grant g join account a on a.id = g.account_id and a.ended_at is null
            left join school_state st on st.school_id = g.subject_id
                and {st on ?}
            left join %s n on n.school_id = g.subject_id
            where g.ended_at is null and g.subject_id in %s
            order by st.school_id is not null, a.name, place, g.id""").formatted(SchoolNames.SCHOOLS, PLACES);

    /** As in {@link MonitorRepository}: by a role that held, at a place that was the board's on that day. */
    private static final String LOGINS = OnDay.in("""
            select date_format(l.on_date, '%Y-%m') as month, count(distinct l.id) as logins,
                   count(distinct l.account_id) as people
            from role_grant g
            left join school_state st on st.school_id = g.subject_id and st.board_id = ?
            join login l on l.account_id = g.account_id and l.on_date >= ? and l.on_date <= ?
                and {g held at l.at}
                and (g.subject_id = ? or {st on l.on_date})
            where g.subject_id in (select id from board where id = ?
                                   union select school_id from school_state where board_id = ?)
            group by month""");

    private static final String LETTERS = """
            select kind, count(*) as sent, sum(outcome in ('GIVEN_UP', 'REFUSED')) as refused, max(written_at) as latest
            from outbox where place_id in %s and written_at >= ?
            group by kind order by latest desc""".formatted(PLACES);

    /** For the container's proxy only. */
    protected BoardLifeRepository() {
        super(null);
    }

    @Inject
    public BoardLifeRepository(DataSource database) {
        super(database);
    }

    List<Worker> people(long board, LocalDate today) {
        return all(
                PEOPLE,
                row -> new Worker(
                        row.getLong("id"),
                        row.getString("name"),
                        Role.valueOf(row.getString("role")),
                        row.getString("place")),
                today,
                board,
                board,
                today);
    }

    /** The last twelve months up to today, oldest first. */
    List<MonthOfLogins> logins(long board, LocalDate today) {
        YearMonth first = YearMonth.from(today).minusMonths(MONTHS - 1L);
        Map<YearMonth, MonthOfLogins> known = all(
                        LOGINS,
                        row -> new MonthOfLogins(
                                YearMonth.parse(row.getString("month")), row.getInt("logins"), row.getInt("people")),
                        board,
                        first.atDay(1),
                        today,
                        board,
                        board,
                        board)
                .stream()
                .collect(Collectors.toMap(MonthOfLogins::month, Function.identity()));
        return Stream.iterate(first, month -> month.plusMonths(1))
                .limit(MONTHS)
                .map(month -> known.getOrDefault(month, new MonthOfLogins(month, 0, 0)))
                .toList();
    }

    List<Letters> letters(long board, LocalDate today) {
        return all(
                LETTERS,
                row -> new Letters(
                        row.getString("kind"),
                        row.getInt("sent"),
                        row.getInt("refused"),
                        row.getObject("latest", LocalDateTime.class)),
                board,
                board,
                today,
                today.minusMonths(MONTHS));
    }
}
