package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.publication.PlannedPublication.Failure;
import nl.openvensters.publication.Proposal.Judgement;
import nl.openvensters.publication.Proposal.Person;
import nl.openvensters.publication.Proposal.State;
import nl.openvensters.school.Subject;
import nl.openvensters.school.SubjectKind;

/** Reads what waits for a second person or for a day, as it is told: with names. The transaction is the caller's. */
@ApplicationScoped
class PendingRepository extends JdbcRepository {

    private static final String SUBJECT = "s.id, s.kind, s.code, p.indicator_id, p.edition";

    private static final String PROPOSAL = "select " + SUBJECT + """
            , p.proposed_by, a.name as proposer, p.proposed_at, p.state,
              p.judged_by, j.name as judge, p.judged_at, coalesce(p.remark, '') as remark
            from proposal p
            join subject s on s.id = p.subject_id
            join account a on a.id = p.proposed_by
            left join account j on j.id = p.judged_by
            """;

    private static final String PLAN = "select " + SUBJECT + """
            , p.publish_on, a.name as planner, p.planned_at, p.failure
            from planned_publication p
            join subject s on s.id = p.subject_id
            join account a on a.id = p.planned_by
            """;

    private static final String OF_ONE = "where p.subject_id = ? and p.indicator_id = ?";

    /** %s: subject ids; parameter: today. */
    private static final String AT = OnDay.in("""
            (s.id in (%1$s) or exists (
                select 1 from school_state b where b.school_id = s.id and b.board_id in (%1$s)
                and {b on ?}))
            """);

    /** For the container's proxy only. */
    protected PendingRepository() {
        this(null);
    }

    @Inject
    PendingRepository(DataSource database) {
        super(database);
    }

    /** An indicator of which the day came. */
    record Due(Subject subject, String indicator) {}

    Optional<Proposal> proposal(long subject, String indicator) {
        return first(PROPOSAL + OF_ONE, PendingRepository::proposal, subject, indicator);
    }

    /** Of the subjects and, of boards among them, their schools; the oldest first. */
    List<Proposal> proposals(Collection<Long> subjects, State state, LocalDate today) {
        return subjects.isEmpty()
                ? List.of()
                : all(
                        PROPOSAL + "where p.state = ? and " + at(subjects) + "order by p.proposed_at",
                        PendingRepository::proposal,
                        state.name(),
                        today);
    }

    Optional<PlannedPublication> planned(long subject, String indicator) {
        return first(PLAN + OF_ONE, PendingRepository::plan, subject, indicator);
    }

    /** What did not go online, as above; the oldest day first. */
    List<PlannedPublication> failed(Collection<Long> subjects, LocalDate today) {
        return subjects.isEmpty()
                ? List.of()
                : all(
                        PLAN + "where p.failure is not null and " + at(subjects) + "order by p.publish_on",
                        PendingRepository::plan,
                        today);
    }

    /** All that is due, oldest day first; what broke is due again. */
    List<Due> due(LocalDate today) {
        return all(
                "select " + SUBJECT + " from planned_publication p join subject s on s.id = p.subject_id"
                        + " where p.publish_on <= ? and (p.failure is null or p.failure = 'FAULT')"
                        + " order by p.publish_on, p.planned_at",
                row -> new Due(subject(row), row.getString("indicator_id")),
                today);
    }

    private static String at(Collection<Long> subjects) {
        return AT.formatted(subjects.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(row.getLong("id"), SubjectKind.valueOf(row.getString("kind")), row.getString("code"));
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        return proposal(subject(row), row.getString("indicator_id"), row);
    }

    static Proposal proposal(Subject subject, String indicator, ResultSet row) throws SQLException {
        State state = State.valueOf(row.getString("state"));
        return new Proposal(
                subject,
                indicator,
                row.getInt("edition"),
                new Person(row.getLong("proposed_by"), row.getString("proposer")),
                row.getObject("proposed_at", LocalDateTime.class),
                state,
                state == State.WAITING
                        ? Optional.empty()
                        : Optional.of(new Judgement(
                                new Person(row.getLong("judged_by"), row.getString("judge")),
                                row.getObject("judged_at", LocalDateTime.class),
                                row.getString("remark"))));
    }

    private static PlannedPublication plan(ResultSet row) throws SQLException {
        return plan(subject(row), row.getString("indicator_id"), row);
    }

    static PlannedPublication plan(Subject subject, String indicator, ResultSet row) throws SQLException {
        return new PlannedPublication(
                subject,
                indicator,
                row.getInt("edition"),
                row.getObject("publish_on", LocalDate.class),
                row.getString("planner"),
                row.getObject("planned_at", LocalDateTime.class),
                Optional.ofNullable(row.getString("failure")).map(Failure::valueOf));
    }
}
