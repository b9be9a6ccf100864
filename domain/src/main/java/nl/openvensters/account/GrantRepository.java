package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The roles that people have, each with its account. */
@ApplicationScoped
public class GrantRepository {

    private static final String RUNNING =
            "select g from RoleGrant g join fetch g.account a where g.endedAt is null and a.endedAt is null and ";

    private final EntityManager entities;

    /** For the container's proxy only. */
    protected GrantRepository() {
        this(null);
    }

    @Inject
    public GrantRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<RoleGrant> find(long id) {
        return entities.createQuery(RUNNING + "g.id = :id", RoleGrant.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Who has a role at a place, held until the transaction ends so that nobody leaves it meanwhile. */
    List<RoleGrant> lock(Grant grant) {
        return entities.createQuery(RUNNING + "g.role = :role and coalesce(g.subject, 0) = :subject", RoleGrant.class)
                .setParameter("role", grant.role())
                .setParameter("subject", grant.subject())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
