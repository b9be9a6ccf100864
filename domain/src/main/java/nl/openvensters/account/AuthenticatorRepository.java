package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Optional;

/** What people set up as a second step, each with its recovery codes. */
@ApplicationScoped
public class AuthenticatorRepository {

    private final EntityManager entities;

    /** For the container's proxy only. */
    protected AuthenticatorRepository() {
        this(null);
    }

    @Inject
    public AuthenticatorRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Authenticator> of(long account) {
        return query(account).getResultStream().findFirst();
    }

    /** The same, held until the transaction ends, so that a code works once also at the same moment in two browsers. */
    Optional<Authenticator> lock(long account) {
        return query(account)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Authenticator> query(long account) {
        return entities.createQuery(
                        "select a from Authenticator a left join fetch a.codes where a.account = :account",
                        Authenticator.class)
                .setParameter("account", account);
    }

    void add(Authenticator authenticator) {
        entities.persist(authenticator);
    }

    /** @return whether there was one */
    boolean remove(long account) {
        entities.createQuery("delete from KeptRecoveryCode c where c.authenticator.account = :account")
                .setParameter("account", account)
                .executeUpdate();
        return entities.createQuery("delete from Authenticator a where a.account = :account")
                        .setParameter("account", account)
                        .executeUpdate()
                == 1;
    }
}
