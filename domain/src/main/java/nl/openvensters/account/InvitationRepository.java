package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.openvensters.account.Invitation.Outcome;

/** Invitations that are neither accepted nor revoked; each is held until the transaction ends, so that it ends once. */
@ApplicationScoped
public class InvitationRepository {

    private static final String OPEN = "select i from Invitation i where i.endedAt is null and ";

    private final EntityManager entities;

    /** For the container's proxy only. */
    protected InvitationRepository() {
        this(null);
    }

    @Inject
    public InvitationRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Invitation> byToken(Token token) {
        return held(query("i.tokenHash = :token").setParameter("token", token.hash()));
    }

    Optional<Invitation> byId(long id) {
        return held(query("i.id = :id").setParameter("id", id));
    }

    /** The same question to the same person. */
    Optional<Invitation> same(String email, Grant grant) {
        return held(query("i.email = :email and i.role = :role and coalesce(i.subject, 0) = :subject")
                .setParameter("email", email)
                .setParameter("role", grant.role())
                .setParameter("subject", grant.subject()));
    }

    void add(Invitation invitation) {
        entities.persist(invitation);
    }

    /** Of somebody who leaves. */
    void revokeAllTo(String email, LocalDateTime now) {
        entities.createQuery("update Invitation i set i.endedAt = :now, i.outcome = :revoked, i.email = null"
                        + " where i.endedAt is null and i.email = :email")
                .setParameter("now", now)
                .setParameter("revoked", Outcome.REVOKED)
                .setParameter("email", email)
                .executeUpdate();
    }

    private TypedQuery<Invitation> query(String condition) {
        return entities.createQuery(OPEN + condition, Invitation.class);
    }

    private static Optional<Invitation> held(TypedQuery<Invitation> query) {
        return query.setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
