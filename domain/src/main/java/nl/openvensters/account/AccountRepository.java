package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Optional;
import java.util.stream.Stream;

/** Accounts that did not end, each with its roles. */
@ApplicationScoped
public class AccountRepository {

    private static final String OPEN = "select a from Account a left join fetch a.grants where a.endedAt is null and ";

    private final EntityManager entities;

    /** For the container's proxy only. */
    protected AccountRepository() {
        this(null);
    }

    @Inject
    public AccountRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Also of an address that was written down before its domain was kept as it travels. */
    /** By exactly this address: the database reads others as the same, é as e, and their mail goes elsewhere. */
    Optional<Account> byEmail(String email) {
        return one("a.email = :key", email).filter(found -> found.email().equals(email));
    }

    Optional<Account> byId(long id) {
        return one("a.id = :key", id);
    }

    private Optional<Account> one(String condition, Object key) {
        return entities.createQuery(OPEN + condition, Account.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** @throws PeopleRefused when an account has this address; then the transaction can only be undone */
    void add(Account account) {
        entities.persist(account);
        writeUnlessTaken();
    }

    /**
     * Writes what changed of accounts now, instead of at the end of the transaction.
     *
     * @throws PeopleRefused when somebody else has an address; then the transaction can only be undone
     */
    void writeUnlessTaken() {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            boolean taken = Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
                    .anyMatch(SQLIntegrityConstraintViolationException.class::isInstance);
            if (!taken) {
                throw e;
            }
            throw new PeopleRefused(PeopleRefused.Why.HAS_ACCOUNT);
        }
    }
}
