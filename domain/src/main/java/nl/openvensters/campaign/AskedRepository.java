package nl.openvensters.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.campaign.AskedOfBoard.Called;
import nl.openvensters.campaign.AskedOfBoard.Invited;
import nl.openvensters.campaign.AskedOfBoard.Written;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;

/** What campaigns asked of one board and what it did, by campaign: a query for each kind, however many campaigns there are. */
@ApplicationScoped
class AskedRepository extends JdbcRepository {

    private static final String LETTERS = """
            select l.campaign_id, r.subject, coalesce(a.name, '') as name, r.posted_at
            from campaign_recipient r join campaign_letter l on l.id = r.letter_id
            left join account a on a.id = r.account_id and a.ended_at is null
            where r.board_id = ? and r.state = 'POSTED' order by r.id""";

    private static final String MEETINGS = """
            select m.campaign_id, m.kind, m.place, m.held_on, m.called_off, g.came
            from campaign_guest g join campaign_meeting m on m.id = g.meeting_id
            where g.board_id = ? order by m.held_on, m.id""";

    /** Parameters: today twice, the board. */
    private static final String PUBLISHED = OnDay.in("""
            select c.id, count(p.id) as times
            from campaign_board b join campaign c on c.id = b.campaign_id
            join school_state st on st.board_id = b.board_id
            join publication p on p.subject_id = st.school_id and {st on p.happened_on}
                and p.kind = 'PUBLISHED' and p.how = 'DELIBERATE'
                and p.happened_on between c.starts_on and least(coalesce(c.counts_until, ?), ?)
            where b.board_id = ? and b.approached group by c.id""");

    /**
     * As the monitor counts a login: by a role that held, at a place that was the board's on that day. Parameters: the
     * board, today twice, the board four times.
     */
    private static final String DAYS_HERE = OnDay.in("""
            select c.id, count(distinct l.on_date) as times
            from role_grant g
            left join school_state st on st.school_id = g.subject_id and st.board_id = ?
            join campaign_board b on b.approached
            join campaign c on c.id = b.campaign_id
            join login l on l.account_id = g.account_id
                and l.on_date between c.starts_on and least(coalesce(c.counts_until, ?), ?)
                and {g held at l.at}
                and (g.subject_id = ? or {st on l.on_date})
            where b.board_id = ? and g.subject_id in (select id from board where id = ?
                                                      union select school_id from school_state where board_id = ?)
            group by c.id""");

    /** For the container's proxy only. */
    protected AskedRepository() {
        super(null);
    }

    @Inject
    AskedRepository(DataSource database) {
        super(database);
    }

    /** Those that approach the board. */
    Set<Long> campaigns(long board) {
        return new TreeSet<>(all(
                "select campaign_id from campaign_board where board_id = ? and approached",
                row -> row.getLong(1),
                board));
    }

    Map<Long, List<Written>> letters(long board) {
        return grouped(all(
                LETTERS,
                row -> Map.entry(
                        row.getLong("campaign_id"),
                        new Written(
                                row.getString("subject"),
                                row.getString("name"),
                                row.getObject("posted_at", LocalDateTime.class))),
                board));
    }

    Map<Long, List<Called>> calls(long board) {
        return grouped(all(
                "select campaign_id, outcome, promised_on, called_at from campaign_call where board_id = ? order by id",
                row -> Map.entry(
                        row.getLong("campaign_id"),
                        new Called(
                                CallOutcome.valueOf(row.getString("outcome")),
                                Optional.ofNullable(row.getObject("promised_on", LocalDate.class)),
                                row.getObject("called_at", LocalDateTime.class))),
                board));
    }

    Map<Long, List<Invited>> meetings(long board) {
        return grouped(all(
                MEETINGS,
                row -> Map.entry(
                        row.getLong("campaign_id"),
                        new Invited(
                                Meeting.Kind.valueOf(row.getString("kind")),
                                row.getString("place"),
                                row.getObject("held_on", LocalDate.class),
                                row.getBoolean("called_off"),
                                row.getObject("came") == null ? null : row.getBoolean("came"))),
                board));
    }

    /** How often people, not the clock, put something of its schools online while the campaign ran. */
    Map<Long, Integer> published(long board, LocalDate today) {
        return counts(PUBLISHED, today, today, board);
    }

    /** On how many days somebody of it was here while the campaign ran. */
    Map<Long, Integer> daysHere(long board, LocalDate today) {
        return counts(DAYS_HERE, board, today, today, board, board, board, board);
    }

    private Map<Long, Integer> counts(String sql, Object... values) {
        return all(sql, row -> Map.entry(row.getLong("id"), row.getInt("times")), values).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static <T> Map<Long, List<T>> grouped(List<Map.Entry<Long, T>> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
