package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Accounts with their roles, and the logins made with them. */
@ApplicationScoped
public class AccountRepository {

    @PersistenceContext(unitName = "open-vensters")
    private EntityManager entities;

    Optional<Account> byEmail(String email) {
        return entities.createQuery(
                        "select distinct a from Account a left join fetch a.grants where a.email = :email",
                        Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    Optional<Account> byId(long id) {
        return entities.createQuery(
                        "select distinct a from Account a left join fetch a.grants where a.id = :id", Account.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Adds a fact; nothing changes or removes one. */
    void loggedIn(Account account, LocalDateTime atUtc, LocalDate onDate) {
        entities.createNativeQuery("insert into login (account_id, at, on_date) values (?, ?, ?)")
                .setParameter(1, account.id())
                .setParameter(2, atUtc)
                .setParameter(3, onDate)
                .executeUpdate();
    }
}
