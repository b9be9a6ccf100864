package nl.openvensters.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.school.SchoolNames;

/** Reads and writes campaigns and the boards that they are about. The transaction is the caller's. */
@ApplicationScoped
class CampaignRepository extends JdbcRepository {

    private static final String CAMPAIGNS = """
            select c.id, c.name, c.goal, c.starts_on, c.planned_end, c.ended_on, coalesce(a.name, '') as maker,
                   (select count(*) from campaign_board b where b.campaign_id = c.id and b.approached) as approached,
                   (select count(*) from campaign_board b where b.campaign_id = c.id and not b.approached) as aside
            from campaign c left join account a on a.id = c.made_by""";

    private static final String BOARDS = """
            select b.board_id, r.number, coalesce(n.label, r.number) as name, b.approached, b.added_on,
                   coalesce(w.letters, 0) as letters, coalesce(w.arrived, 0) as arrived,
                   coalesce(k.calls, 0) as calls,
                   (select x.outcome from campaign_call x where x.id = k.latest) as last_call,
                   coalesce(g.invited, 0) as invited, coalesce(g.came, 0) as came
            from campaign_board b
            join board r on r.id = b.board_id
            left join %s n on n.board_id = b.board_id
            left join (
                select x.board_id, count(*) as letters, sum(coalesce(o.outcome = 'SENT', false)) as arrived
                from campaign_recipient x join campaign_letter l on l.id = x.letter_id and l.campaign_id = ?
                left join outbox o on o.id = x.outbox_id
                where x.state = 'POSTED' group by x.board_id) w on w.board_id = b.board_id
            left join (
                select board_id, count(*) as calls, max(id) as latest from campaign_call
                where campaign_id = ? group by board_id) k on k.board_id = b.board_id
            left join (
                select x.board_id, count(*) as invited, sum(coalesce(x.came, false)) as came
                from campaign_guest x
                join campaign_meeting m on m.id = x.meeting_id and m.campaign_id = ? and not m.called_off
                group by x.board_id) g on g.board_id = b.board_id
            where b.campaign_id = ? order by name, r.number""".formatted(SchoolNames.BOARDS);

    private final EntityManager entities;

    /** For the container's proxy only. */
    protected CampaignRepository() {
        this(null, null);
    }

    @Inject
    CampaignRepository(DataSource database, EntityManager entities) {
        super(database);
        this.entities = entities;
    }

    List<Campaign> all(LocalDate today) {
        return all(CAMPAIGNS + " order by c.starts_on desc, c.id desc", row -> campaign(row, today));
    }

    Optional<Campaign> find(long id, LocalDate today) {
        return first(CAMPAIGNS + " where c.id = ?", row -> campaign(row, today), id);
    }

    private static Campaign campaign(ResultSet row, LocalDate today) throws SQLException {
        LocalDate first = row.getObject("starts_on", LocalDate.class);
        Optional<LocalDate> planned = Optional.ofNullable(row.getObject("planned_end", LocalDate.class));
        Optional<LocalDate> ended = Optional.ofNullable(row.getObject("ended_on", LocalDate.class));
        return new Campaign(
                row.getLong("id"),
                row.getString("name"),
                row.getString("goal"),
                first,
                planned,
                ended,
                CampaignPhase.of(first, planned, ended, today),
                row.getInt("approached"),
                row.getInt("aside"),
                row.getString("maker"));
    }

    List<CampaignBoard> boards(long id) {
        return all(
                BOARDS,
                row -> {
                    String call = row.getString("last_call");
                    return new CampaignBoard(
                            row.getLong("board_id"),
                            row.getString("number"),
                            row.getString("name"),
                            row.getBoolean("approached"),
                            Optional.ofNullable(row.getObject("added_on", LocalDate.class)),
                            row.getInt("letters"),
                            row.getInt("arrived"),
                            call == null ? null : CallOutcome.valueOf(call),
                            row.getInt("calls"),
                            row.getInt("invited"),
                            row.getInt("came"));
                },
                id,
                id,
                id,
                id);
    }

    /** @return its number */
    long add(StartedCampaign campaign) {
        entities.persist(campaign);
        entities.flush();
        return campaign.id();
    }

    /** Held until the transaction ends. */
    Optional<StartedCampaign> hold(long id) {
        return Optional.ofNullable(entities.find(StartedCampaign.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** On which days meetings of a campaign are or were that are not called off, oldest first. */
    List<LocalDate> meetingDays(long campaign) {
        return all(
                "select distinct held_on from campaign_meeting where campaign_id = ? and not called_off order by held_on",
                row -> row.getObject(1, LocalDate.class),
                campaign);
    }

    /** Writes what was changed, before a plain statement reads it. */
    void flush() {
        entities.flush();
    }

    /** @param boards at least one. @param aside those of them that are not approached */
    void addBoards(long campaign, Collection<Long> boards, Set<Long> aside) {
        write(
                "insert into campaign_board (campaign_id, board_id, approached) values "
                        + String.join(", ", Collections.nCopies(boards.size(), "(?, ?, ?)")),
                boards.stream()
                        .flatMap(board -> Stream.<Object>of(campaign, board, !aside.contains(board)))
                        .toArray());
    }

    /** Boards that come to it; those that it has stay as they are. @param on null before its first day. @return how many came */
    int join(long campaign, Collection<Long> boards, LocalDate on) {
        return write(
                "insert ignore into campaign_board (campaign_id, board_id, approached, added_on) values "
                        + String.join(", ", Collections.nCopies(boards.size(), "(?, ?, true, ?)")),
                boards.stream()
                        .flatMap(board -> Arrays.<Object>asList(campaign, board, on).stream())
                        .toArray());
    }

    /** The boards that it approaches. */
    Set<Long> approached(long id) {
        return new TreeSet<>(all(
                "select board_id from campaign_board where campaign_id = ? and approached", row -> row.getLong(1), id));
    }

    /** The boards that it approaches from its beginning. */
    Set<Long> approachedFromStart(long id) {
        return new TreeSet<>(all(
                "select board_id from campaign_board where campaign_id = ? and approached and added_on is null",
                row -> row.getLong(1),
                id));
    }

    /** Numbers of the boards that a lot left aside in a campaign of which the last day did not pass. */
    Set<String> asideOn(LocalDate today) {
        return new TreeSet<>(all(
                "select b.number from campaign_board x join board b on b.id = x.board_id"
                        + " join campaign c on c.id = x.campaign_id where not x.approached and c.ended_on is null"
                        + " and (c.planned_end is null or c.planned_end >= ?)",
                row -> row.getString(1),
                today));
    }

    /** All boards that any campaign approached while it ran on one of the days between two, both included. */
    Set<Long> approachedBetween(LocalDate first, LocalDate last) {
        return new TreeSet<>(all(
                "select distinct b.board_id from campaign_board b join campaign c on c.id = b.campaign_id"
                        + " where b.approached and c.starts_on <= ? and (c.counts_until is null or c.counts_until >= greatest(?, c.starts_on))",
                row -> row.getLong(1),
                last,
                first));
    }
}
