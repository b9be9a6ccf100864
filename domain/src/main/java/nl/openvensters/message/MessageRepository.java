package nl.openvensters.message;

import static nl.openvensters.time.Moment.DUTCH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.account.Action;
import nl.openvensters.account.Role;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolNames;
import nl.openvensters.school.SchoolType;

/** Reads and writes what visitors wrote. The transaction is the caller's. */
@ApplicationScoped
public class MessageRepository extends JdbcRepository {

    /** Whether somebody of the school {@code s} or of the board of its state {@code st} may handle what is written. */
    private static final String IS_READ = """
            exists (select 1 from held_role g where g.subject_id in (s.id, st.board_id) and g.role in (%s))""".formatted(Stream.of(Role.values())
            .filter(role -> role.allows(Action.EDIT_DRAFT))
            .map(role -> "'" + role + "'")
            .collect(Collectors.joining(", ")));

    private static final String ADDRESSEE = OnDay.in("""
            select s.id, s.code, st.name, coalesce(n.label, st.name) as label, st.school_type,
                   coalesce(st.board_id, 0) as board, %s as is_read
            from school s
            join school_state st on st.school_id = s.id and {st on ?}
            left join %s n on n.school_id = s.id
            where s.code = ?""").formatted(IS_READ, SchoolNames.SCHOOLS);

    private static final String UNREAD = OnDay.in("""
            select s.code, n.label, count(*) as messages, min(m.sent_at) as since
            from visitor_message m
            join school s on s.id = m.school_id
            join school_state st on st.school_id = s.id and {st on ?}
            join %s n on n.school_id = s.id
            where m.handled_at is null and not %s
            group by s.code, n.label order by since, s.code limit 500""").formatted(SchoolNames.SCHOOLS, IS_READ);

    private static final String MESSAGES = """
            select m.id, m.indicator_id, m.body, m.email, m.sent_at, m.handled_at, a.name as handler
            from visitor_message m
            left join account a on a.id = m.handled_by
            where m.school_id = ? and m.handled_at is %s
            order by %s limit 200""";

    private final EntityManager entities;

    /** For the container's proxy only. */
    protected MessageRepository() {
        this(null, null);
    }

    @Inject
    public MessageRepository(DataSource database, EntityManager entities) {
        super(database);
        this.entities = entities;
    }

    /** An open school by its code. */
    Optional<Addressee> addressee(SchoolCode code, LocalDate today) {
        return first(
                ADDRESSEE,
                row -> new Addressee(
                        row.getLong("id"),
                        new SchoolCode(row.getString("code")),
                        row.getString("name"),
                        row.getString("label"),
                        SchoolType.valueOf(row.getString("school_type")),
                        row.getLong("board"),
                        row.getBoolean("is_read")),
                today,
                code.value());
    }

    /** How many were sent to a school since a moment. */
    int sentSince(long school, LocalDateTime utc) {
        return first(
                        "select count(*) from visitor_message where school_id = ? and sent_at > ?",
                        row -> row.getInt(1),
                        school,
                        utc)
                .orElseThrow();
    }

    /** A form that was sent before is not sent again, also at the same moment: that is why the database looks. */
    void add(long school, Optional<String> indicator, TypedMessage message, LocalDateTime utc) {
        insert(
                "insert into visitor_message (school_id, indicator_id, body, email, form, sent_at)"
                        + " values (?, ?, ?, ?, ?, ?) on duplicate key update form = values(form)",
                school,
                indicator.orElse(null),
                message.text(),
                message.answerTo().orElse(null),
                message.seal(),
                utc);
    }

    boolean wasSent(String seal) {
        return first("select 1 from visitor_message where form = ?", row -> true, seal)
                .isPresent();
    }

    /** What nobody handled, the oldest first. */
    List<VisitorMessage> open(long school) {
        return all(MESSAGES.formatted("null", "m.sent_at, m.id"), MessageRepository::message, school);
    }

    /** What was handled, the latest first. */
    List<VisitorMessage> handled(long school) {
        return all(MESSAGES.formatted("not null", "m.handled_at desc, m.id desc"), MessageRepository::message, school);
    }

    private static VisitorMessage message(ResultSet row) throws SQLException {
        LocalDateTime handledAt = row.getObject("handled_at", LocalDateTime.class);
        String handler = row.getString("handler");
        return new VisitorMessage(
                row.getLong("id"),
                Optional.ofNullable(row.getString("indicator_id")),
                row.getString("body"),
                Optional.ofNullable(row.getString("email")),
                row.getObject("sent_at", LocalDateTime.class),
                Optional.ofNullable(handledAt).map(at -> new VisitorMessage.Handled(handler, at)));
    }

    /** A message of a school, held until the transaction ends, so that it is handled once. */
    Optional<SentMessage> hold(long school, long message) {
        return entities.createQuery(
                        "select m from SentMessage m where m.number = :message and m.school = :school",
                        SentMessage.class)
                .setParameter("message", message)
                .setParameter("school", school)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    void remove(SentMessage message) {
        entities.remove(message);
    }

    void forgetAddresses(LocalDateTime handledBefore) {
        write("update visitor_message set email = null where handled_at < ? and email is not null", handledBefore);
    }

    void forget(LocalDateTime sentBefore) {
        write("delete from visitor_message where sent_at < ?", sentBefore);
    }

    /** Where nobody reads yet and something waits. */
    List<WaitingMessages> unread(LocalDate today) {
        return all(
                UNREAD,
                row -> new WaitingMessages(
                        new SchoolCode(row.getString("code")),
                        row.getString("label"),
                        new OpenMessages(row.getInt("messages"), dutchDay(row.getString("since")))),
                today);
    }

    private static LocalDate dutchDay(String utc) {
        return LocalDateTime.parse(utc.replace(' ', 'T'))
                .atOffset(ZoneOffset.UTC)
                .atZoneSameInstant(DUTCH)
                .toLocalDate();
    }
}
