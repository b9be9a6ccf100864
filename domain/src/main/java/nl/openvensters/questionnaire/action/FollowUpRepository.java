package nl.openvensters.questionnaire.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.questionnaire.round.HeldRound;

/** Actions after scans, and deliveries of the safety monitor. The transaction is the caller's. */
@ApplicationScoped
public class FollowUpRepository extends JdbcRepository {

    private final EntityManager entities;

    /** For the container's proxy only. */
    protected FollowUpRepository() {
        this(null, null);
    }

    @Inject
    public FollowUpRepository(DataSource database, EntityManager entities) {
        super(database);
        this.entities = entities;
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

    void add(AgreedAction action) {
        entities.persist(action);
        entities.flush();
    }

    /** One of a school or board, held until the transaction ends. */
    Optional<AgreedAction> hold(long subject, long id) {
        return Optional.ofNullable(entities.find(AgreedAction.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(action -> action.subject() == subject);
    }

    /** Writes what was changed, before a plain statement reads it. */
    void flush() {
        entities.flush();
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
