package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.openvensters.account.AccountLink.Purpose;

/** Links of accounts that did not end. */
@ApplicationScoped
public class LinkRepository {

    private static final String FIND = "select l from AccountLink l join fetch l.account a"
            + " where l.tokenHash = :token and l.purpose = :purpose and l.usedAt is null and a.endedAt is null";

    private static final String USE = "update AccountLink l set l.usedAt = :now, l.email = null"
            + " where l.account.id = :account and l.usedAt is null";

    private final EntityManager entities;

    /** For the container's proxy only. */
    protected LinkRepository() {
        this(null);
    }

    @Inject
    public LinkRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(AccountLink link) {
        entities.persist(link);
    }

    /** One that was not used, with its account; held until the transaction ends, so that it is used once. */
    Optional<AccountLink> find(Token token, Purpose purpose) {
        return entities.createQuery(FIND, AccountLink.class)
                .setParameter("token", token.hash())
                .setParameter("purpose", purpose)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** All links of an account are of no use any more. */
    void useAll(long account, LocalDateTime now) {
        entities.createQuery(USE)
                .setParameter("now", now)
                .setParameter("account", account)
                .executeUpdate();
    }

    /**
     * The links of one purpose are of no use any more, because a new one comes.
     *
     * @param account 0 when there is none, so that the same is done for an address that nobody has
     */
    void replace(long account, Purpose purpose, LocalDateTime now) {
        entities.createQuery(USE + " and l.purpose = :purpose")
                .setParameter("now", now)
                .setParameter("account", account)
                .setParameter("purpose", purpose)
                .executeUpdate();
    }
}
