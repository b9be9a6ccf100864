package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.account.Action;
import nl.openvensters.account.Role;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.publication.Proposal.State;
import nl.openvensters.school.SchoolNames;

/** What waits for a second person, or came back, since they were told last. The transaction is the caller's. */
@ApplicationScoped
class ApprovalNoticeRepository extends JdbcRepository {

    /** So long ago that all is new. */
    private static final LocalDateTime NEVER = LocalDateTime.of(2000, 1, 1, 0, 0);

    /** Who may judge p by a role at its place. Over p and the person a. Parameter: today. */
    private static final String JUDGES = OnDay.in("""
            exists (select 1 from role_grant g
                    left join school_state st on st.school_id = p.subject_id
                        and {st on ?}
                    where g.account_id = a.id and g.ended_at is null and g.role in (%s)
                      and g.subject_id in (p.subject_id, st.board_id))""")
            .formatted(Stream.of(Role.values())
                    .filter(role -> role.allows(Action.APPROVE))
                    .map(role -> "'" + role + "'")
                    .collect(Collectors.joining(", ")));

    /** New to the person a. Parameters: until when, today, until when. */
    private static final String NEW = """
            (p.state = 'WAITING' and p.proposed_by <> a.id and p.proposed_at > coalesce(n.told_until, '2000-01-01')
                and p.proposed_at <= ? and %s
             or p.state = 'RETURNED' and p.proposed_by = a.id and p.judged_at > coalesce(n.told_until, '2000-01-01')
                and p.judged_at <= ?)""".formatted(JUDGES);

    private static final String NEXT = """
            select a.id, a.email, a.name, n.told_until
            from indicator_publication p
            join account a on a.ended_at is null and a.password_hash is not null
            left join approval_notice n on n.account_id = a.id
            where p.state in ('WAITING', 'RETURNED') and %s
            order by a.id limit 1""".formatted(NEW);

    private static final String LINES = """
            select s.kind, s.code, p.indicator_id, p.state, coalesce(p.remark, '') as remark, w.name as proposer, p.proposed_by,
                   %s as name
            from indicator_publication p
            join subject s on s.id = p.subject_id
            join account w on w.id = p.proposed_by
            join account a on a.id = ?
            left join %s sl on sl.school_id = s.id
            left join %s bl on bl.board_id = s.id
            left join approval_notice n on n.account_id = a.id
            where p.state in ('WAITING', 'RETURNED') and %s
            order by p.state, name, p.indicator_id""".formatted(
                    SchoolNames.either("sl", "bl", SchoolNames.CODE), SchoolNames.SCHOOLS, SchoolNames.BOARDS, NEW);

    /** For the container's proxy only. */
    protected ApprovalNoticeRepository() {
        super(null);
    }

    @Inject
    ApprovalNoticeRepository(DataSource database) {
        super(database);
    }

    /**
     * Somebody for whom there is something new.
     *
     * @param since until when they were told before, UTC
     */
    record Reader(long account, String email, String name, LocalDateTime since) {}

    /** Something that waits for the reader, or came back. @param query how pages of the portal name its place */
    record Line(
            String query,
            String name,
            String indicator,
            State state,
            String remark,
            long proposedBy,
            String proposer) {}

    Optional<Reader> next(LocalDateTime until, LocalDate today) {
        return first(
                NEXT,
                row -> new Reader(
                        row.getLong("id"),
                        row.getString("email"),
                        row.getString("name"),
                        Optional.ofNullable(row.getObject("told_until", LocalDateTime.class))
                                .orElse(NEVER)),
                until,
                today,
                until);
    }

    List<Line> lines(Reader reader, LocalDateTime until, LocalDate today) {
        return all(LINES, ApprovalNoticeRepository::line, reader.account(), until, today, until);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("kind").toLowerCase(Locale.ROOT) + "=" + row.getString("code"),
                row.getString("name"),
                row.getString("indicator_id"),
                State.valueOf(row.getString("state")),
                row.getString("remark"),
                row.getLong("proposed_by"),
                row.getString("proposer"));
    }

    /** @return whether it is ours to tell; not when another instance just did */
    boolean claim(Reader reader, LocalDateTime until) {
        write("insert ignore into approval_notice (account_id, told_until) values (?, ?)", reader.account(), NEVER);
        return write(
                        "update approval_notice set told_until = ? where account_id = ? and told_until = ?",
                        until,
                        reader.account(),
                        reader.since())
                == 1;
    }
}
