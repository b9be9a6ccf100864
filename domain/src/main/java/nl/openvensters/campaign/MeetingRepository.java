package nl.openvensters.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.campaign.Meeting.Guest;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.school.SchoolNames;

/** Reads and writes meetings and their guests. The transaction is the caller's. */
@ApplicationScoped
class MeetingRepository extends JdbcRepository {

    private static final String MEETINGS = """
            select m.id, m.campaign_id, m.kind, m.place, m.held_on, m.called_off, g.board_id, b.number,
                   coalesce(n.label, b.number) as board_name, g.came
            from campaign_meeting m
            join campaign_guest g on g.meeting_id = m.id
            join board b on b.id = g.board_id
            left join %s n on n.board_id = g.board_id
            where %s = ? order by m.held_on, m.id, board_name, b.number""";

    private final EntityManager entities;

    /** For the container's proxy only. */
    protected MeetingRepository() {
        this(null, null);
    }

    @Inject
    MeetingRepository(DataSource database, EntityManager entities) {
        super(database);
        this.entities = entities;
    }

    private record Row(Meeting meeting, Guest guest) {}

    List<Meeting> ofCampaign(long campaign) {
        return read("m.campaign_id", campaign);
    }

    Optional<Meeting> find(long id) {
        return read("m.id", id).stream().findFirst();
    }

    private List<Meeting> read(String by, long value) {
        Map<Long, Meeting> meetings = new LinkedHashMap<>();
        Map<Long, List<Guest>> guests = new LinkedHashMap<>();
        List<Row> rows = all(
                MEETINGS.formatted(SchoolNames.BOARDS, by),
                row -> {
                    Object came = row.getObject("came");
                    return new Row(
                            new Meeting(
                                    row.getLong("id"),
                                    row.getLong("campaign_id"),
                                    Meeting.Kind.valueOf(row.getString("kind")),
                                    row.getString("place"),
                                    row.getObject("held_on", LocalDate.class),
                                    row.getBoolean("called_off"),
                                    List.of()),
                            new Guest(
                                    row.getLong("board_id"),
                                    row.getString("number"),
                                    row.getString("board_name"),
                                    came == null ? null : row.getBoolean("came")));
                },
                value);
        rows.forEach(row -> {
            meetings.putIfAbsent(row.meeting().id(), row.meeting());
            guests.computeIfAbsent(row.meeting().id(), id -> new ArrayList<>()).add(row.guest());
        });
        return meetings.values().stream()
                .map(one -> new Meeting(
                        one.id(),
                        one.campaign(),
                        one.kind(),
                        one.place(),
                        one.on(),
                        one.calledOff(),
                        guests.get(one.id())))
                .toList();
    }

    /** @return its number */
    long add(PlannedMeeting meeting) {
        entities.persist(meeting);
        entities.flush();
        return meeting.id();
    }

    /** Held until the transaction ends. */
    Optional<PlannedMeeting> hold(long id) {
        return Optional.ofNullable(entities.find(PlannedMeeting.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Writes what was changed, before a plain statement reads it. */
    void flush() {
        entities.flush();
    }

    /** @param boards at least one */
    void invite(long meeting, Collection<Long> boards) {
        write(
                "insert into campaign_guest (meeting_id, board_id) values "
                        + String.join(", ", Collections.nCopies(boards.size(), "(?, ?)")),
                boards.stream().flatMap(board -> Stream.of(meeting, board)).toArray());
    }

    void noteWhoCame(long meeting, Collection<Long> boards) {
        write(
                "update campaign_guest set came = board_id in (" + blanks(Math.max(1, boards.size()))
                        + ") where meeting_id = ?",
                Stream.concat(boards.isEmpty() ? Stream.of(0L) : boards.stream(), Stream.of(meeting))
                        .toArray());
    }
}
