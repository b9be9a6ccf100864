package nl.openvensters.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Writes down what happened, in the transaction in which it happened. Nothing changes or removes a row. */
@ApplicationScoped
public class HistoryRepository {

    @PersistenceContext(unitName = "open-vensters")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Appends one fact with the moment of now. */
    public void append(Fact fact) {
        entities.createNativeQuery(
                        "insert into history (at, account_id, what, subject_id, indicator_id, about, before_value, after_value)"
                                + " values (?, nullif(?, 0), ?, nullif(?, 0), ?, ?, ?, ?)")
                .setParameter(1, LocalDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .setParameter(2, fact.account())
                .setParameter(3, fact.what().name())
                .setParameter(4, fact.subject())
                .setParameter(5, fact.indicator().orElse(null))
                .setParameter(6, fact.about())
                .setParameter(7, fact.before().orElse(null))
                .setParameter(8, fact.after().orElse(null))
                .executeUpdate();
    }
}
