package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.history.EventKind;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.mail.MailFate;
import nl.openvensters.school.SchoolNames;

/** Lists of people, each read in one query however many there are. */
@ApplicationScoped
public class PeopleRepository extends JdbcRepository {

    /** Where a role is: its name, and the board that runs it today. Parameter: today. */
    static final String PLACE = OnDay.in("""
            left join school_state st on st.school_id = x.subject_id
                and {st on ?}
            left join subject s on s.id = x.subject_id
            left join %s sl on sl.school_id = x.subject_id
            left join %s bl on bl.board_id = x.subject_id
            """).formatted(SchoolNames.SCHOOLS, SchoolNames.BOARDS);

    /** The name of that place; of a school that closed its last one. */
    static final String PLACE_NAME = SchoolNames.either("sl", "bl", "st.name, " + SchoolNames.CODE + ", ''");

    /** The newest mail with the link of an invitation. */
    static final String MAIL = """
            left join outbox m on m.id = (select max(y.id) from outbox y where y.recipient = x.email
                and y.kind = 'INVITATION' and y.sent_by = x.invited_by)
            """;

    private static final String PLACE_COLUMNS = "coalesce(x.subject_id, 0) as subject, coalesce(s.kind, '') as kind,"
            + " coalesce(st.board_id, 0) as board, " + PLACE_NAME + " as place";

    private static final String PEOPLE = "select a.id, a.name, a.email, x.id as held, x.role, " + PLACE_COLUMNS
            + ", (select max(l.on_date) from login l where l.account_id = a.id) as last_login"
            + " from role_grant x join account a on a.id = x.account_id and a.ended_at is null " + PLACE
            + " where x.ended_at is null and %s";

    private static final String INVITATION = "select x.id, x.email, x.role, " + PLACE_COLUMNS
            + ", w.name as inviter, x.invited_at, x.expires_at, m.id as mail, m.outcome, m.attempts, m.failure"
            + " from invitation x join account w on w.id = x.invited_by " + MAIL + PLACE
            + " where x.ended_at is null and x.id = ? and %s";

    /** About whom it is stands in the old or the new value. */
    private static final String CHANGES = "select x.at, x.what, x.about, coalesce(w.name, '') as actor,"
            + " coalesce(p.name, '') as person, " + PLACE_NAME + " as place"
            + " from history x left join account w on w.id = x.account_id"
            + " left join account p on p.id = cast(coalesce(x.after_value, x.before_value) as unsigned) " + PLACE
            + " where x.what in ('INVITED', 'INVITATION_ACCEPTED', 'INVITATION_REVOKED', 'ROLE_GIVEN', 'ROLE_ENDED')"
            + " and %s order by x.id desc limit 40";

    /** For the container's proxy only. */
    protected PeopleRepository() {
        this(null);
    }

    @Inject
    public PeopleRepository(DataSource database) {
        super(database);
    }

    /**
     * Whose people somebody manages.
     *
     * @param everywhere all of the platform
     * @param boards the boards whose people, and those of whose schools, they manage; and partnerships, which have none
     */
    record Reach(boolean everywhere, List<Long> boards) {

        String condition() {
            if (everywhere) {
                return "true";
            }
            String ids = boards.isEmpty()
                    ? "0"
                    : boards.stream().map(String::valueOf).collect(Collectors.joining(","));
            return "(x.subject_id in (" + ids + ") or st.board_id in (" + ids + "))";
        }
    }

    Optional<Person> person(Reach reach, long account, LocalDate today) {
        String sql = PEOPLE.formatted(reach.condition() + " and a.id = ? order by place, x.id");
        return together(all(sql, PeopleRepository::row, today, account)).stream()
                .findFirst();
    }

    /** An open invitation; empty when there is none, or at a place out of reach. */
    Optional<PendingInvitation> invitation(Reach reach, long id, LocalDate today, LocalDateTime now) {
        return first(INVITATION.formatted(reach.condition()), row -> invitation(row, now), today, id);
    }

    /** A row of an invitation with its place, as seen at a moment in UTC. */
    static PendingInvitation invitation(ResultSet row, LocalDateTime now) throws SQLException {
        LocalDateTime expires = row.getObject("expires_at", LocalDateTime.class);
        return new PendingInvitation(
                row.getLong("id"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                workplace(row),
                row.getString("inviter"),
                row.getObject("invited_at", LocalDateTime.class),
                expires,
                !expires.isAfter(now),
                row.getString("mail") == null
                        ? Optional.empty()
                        : Optional.of(MailFate.of(row.getString("outcome"), row.getInt("attempts"))),
                Optional.ofNullable(row.getString("failure")).orElse(""));
    }

    List<RoleChange> changes(Reach reach, LocalDate today) {
        return all(
                CHANGES.formatted(reach.condition()),
                row -> new RoleChange(
                        row.getObject("at", LocalDateTime.class),
                        EventKind.valueOf(row.getString("what")),
                        row.getString("actor"),
                        row.getString("person"),
                        Role.valueOf(row.getString("about")),
                        row.getString("place")),
                today);
    }

    private static List<Person> together(List<Person> rows) {
        Map<Long, Person> people = new LinkedHashMap<>();
        for (Person row : rows) {
            people.merge(row.account(), row, PeopleRepository::both);
        }
        return List.copyOf(people.values());
    }

    private static Person both(Person first, Person second) {
        var roles = new ArrayList<>(first.roles());
        roles.addAll(second.roles());
        return new Person(first.account(), first.name(), first.email(), first.lastLogin(), roles);
    }

    private static Person row(ResultSet row) throws SQLException {
        Optional<YearMonth> month = Optional.ofNullable(row.getObject("last_login", LocalDate.class))
                .map(YearMonth::from);
        var held = new Person.Held(row.getLong("held"), Role.valueOf(row.getString("role")), workplace(row));
        return new Person(row.getLong("id"), row.getString("name"), row.getString("email"), month, List.of(held));
    }

    private static Workplace workplace(ResultSet row) throws SQLException {
        return Workplace.of(
                row.getLong("subject"), row.getString("kind"), row.getLong("board"), row.getString("place"));
    }
}
