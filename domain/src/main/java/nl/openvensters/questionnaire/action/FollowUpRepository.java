package nl.openvensters.questionnaire.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.questionnaire.round.HeldRound;

/** Actions after scans, and deliveries of the safety monitor. The transaction is the caller's. */
@ApplicationScoped
public class FollowUpRepository extends JdbcRepository {

    /** For the container's proxy only. */
    protected FollowUpRepository() {
        this(null);
    }

    @Inject
    public FollowUpRepository(DataSource database) {
        super(database);
    }

    /** Of this round, and what was open when it began: what was agreed before comes back. */
    List<FollowUp> of(HeldRound round) {
        return all(
                "select * from survey_action where subject_id = ? and code = ? and round_id <= ?"
                        + " and (round_id = ? or done_on is null or done_on >= ?) order by done_on is not null, due_on, id",
                row -> new FollowUp(
                        row.getLong("id"),
                        row.getString("what"),
                        row.getString("owner"),
                        row.getObject("due_on", LocalDate.class),
                        Optional.ofNullable(row.getString("outcome")),
                        Optional.ofNullable(row.getObject("done_on", LocalDate.class)),
                        row.getLong("round_id") != round.id()),
                round.subject(),
                round.questionnaire().code(),
                round.id(),
                round.id(),
                round.openedOn());
    }

    void add(HeldRound round, String what, String owner, LocalDate due, long by) {
        write(
                "insert into survey_action (subject_id, code, round_id, what, owner, due_on, made_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                round.subject(),
                round.questionnaire().code(),
                round.id(),
                what,
                owner,
                due,
                by);
    }

    /** @return whether it was open */
    boolean end(HeldRound round, long id, String outcome, LocalDate today) {
        return write(
                        "update survey_action set outcome = ?, done_on = ? where id = ? and subject_id = ? and done_on is null",
                        outcome,
                        today,
                        id,
                        round.subject())
                == 1;
    }

    /** The safety monitor of a round was given to the inspectorate. */
    public record Delivery(LocalDate on, String by, String remark) {}

    List<Delivery> deliveries(long round) {
        return all(
                "select d.delivered_on, a.name, d.remark from survey_delivery d join account a on a.id = d.delivered_by"
                        + " where d.round_id = ? order by d.id",
                row -> new Delivery(row.getObject(1, LocalDate.class), row.getString(2), row.getString(3)),
                round);
    }

    void deliver(long round, LocalDate on, long by, String remark) {
        write(
                "insert into survey_delivery (round_id, delivered_on, delivered_by, remark) values (?, ?, ?, ?)",
                round,
                on,
                by,
                remark);
    }
}
