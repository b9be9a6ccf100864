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
import nl.openvensters.publication.Proposal.Judgement;
import nl.openvensters.publication.Proposal.Person;
import nl.openvensters.publication.Proposal.State;
import nl.openvensters.school.SchoolCode;

/** Reads and writes proposals and whether boards want them. The transaction is the caller's. */
@ApplicationScoped
class ProposalRepository extends JdbcRepository {

    private static final String SELECT = """
            select s.code, st.name, p.indicator_id, p.version, p.proposed_by, a.name as proposer, p.proposed_at, p.state,
                   p.judged_by, j.name as judge, p.judged_at, coalesce(p.remark, '') as remark
            from proposal p
            join school s on s.id = p.subject_id
            join school_state st on st.school_id = s.id
                and st.valid_from = (select max(x.valid_from) from school_state x where x.school_id = s.id)
            join account a on a.id = p.proposed_by
            left join account j on j.id = p.judged_by
            """;

    /** %s: subject ids; parameters: state, today, twice. */
    private static final String AT = SELECT + """
            where p.state = ? and (s.id in (%1$s) or exists (
                select 1 from school_state b where b.school_id = s.id and b.board_id in (%1$s)
                and b.valid_from <= ? and (b.valid_to is null or b.valid_to > ?)))
            order by p.proposed_at""";

    /** For the container's proxy only. */
    protected ProposalRepository() {
        this(null);
    }

    @Inject
    ProposalRepository(DataSource database) {
        super(database);
    }

    boolean fourEyes(long board) {
        return first("select four_eyes from board where id = ?", row -> row.getBoolean(1), board)
                .orElse(false);
    }

    void fourEyes(long board, boolean on) {
        write("update board set four_eyes = ? where id = ?", on, board);
    }

    Optional<Proposal> find(long school, String indicator) {
        return first(
                SELECT + "where p.subject_id = ? and p.indicator_id = ?",
                ProposalRepository::proposal,
                school,
                indicator);
    }

    List<Proposal> at(Collection<Long> subjects, State state, LocalDate today) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        String ids = subjects.stream().map(String::valueOf).collect(Collectors.joining(","));
        return all(AT.formatted(ids), ProposalRepository::proposal, state.name(), today, today);
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        State state = State.valueOf(row.getString("state"));
        Optional<Judgement> judgement = state == State.WAITING
                ? Optional.empty()
                : Optional.of(new Judgement(
                        new Person(row.getLong("judged_by"), row.getString("judge")),
                        row.getObject("judged_at", LocalDateTime.class),
                        row.getString("remark")));
        return new Proposal(
                new SchoolCode(row.getString("code")),
                row.getString("name"),
                row.getString("indicator_id"),
                row.getInt("version"),
                new Person(row.getLong("proposed_by"), row.getString("proposer")),
                row.getObject("proposed_at", LocalDateTime.class),
                state,
                judgement);
    }

    void propose(long school, String indicator, int version, long account, Moment now) {
        write(
                "replace into proposal (subject_id, indicator_id, version, proposed_by, proposed_at) values (?, ?, ?, ?, ?)",
                school,
                indicator,
                version,
                account,
                now.utc());
    }

    void approve(long school, String indicator, long account, Moment now) {
        write(
                "update proposal set state = 'APPROVED', judged_by = ?, judged_at = ?"
                        + " where subject_id = ? and indicator_id = ?",
                account,
                now.utc(),
                school,
                indicator);
    }

    void sendBack(long school, String indicator, String remark, long account, Moment now) {
        write(
                "update proposal set state = 'RETURNED', judged_by = ?, judged_at = ?, remark = ?"
                        + " where subject_id = ? and indicator_id = ?",
                account,
                now.utc(),
                remark,
                school,
                indicator);
    }

    /** What came back stays: its remark is for who goes on writing. */
    boolean removeUnlessReturned(long school, String indicator) {
        return write(
                        "delete from proposal where subject_id = ? and indicator_id = ? and state <> 'RETURNED'",
                        school,
                        indicator)
                > 0;
    }

    boolean removeApproved(long school, String indicator) {
        return write(
                        "delete from proposal where subject_id = ? and indicator_id = ? and state = 'APPROVED'",
                        school,
                        indicator)
                > 0;
    }

    void remove(long school, String indicator) {
        write("delete from proposal where subject_id = ? and indicator_id = ?", school, indicator);
    }
}
