package nl.openvensters.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import nl.openvensters.account.Token;

/** What people want of the planning: a link to their calendar, and mails. */
@ApplicationScoped
class WishRepository {

    private final EntityManager entities;

    /** For the container's proxy only. */
    protected WishRepository() {
        this(null);
    }

    @Inject
    WishRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<CalendarLink> link(long account) {
        return Optional.ofNullable(entities.find(CalendarLink.class, account));
    }

    Optional<CalendarLink> link(Token token) {
        return entities.createQuery("select l from CalendarLink l where l.tokenHash = :token", CalendarLink.class)
                .setParameter("token", token.hash())
                .getResultStream()
                .findFirst();
    }

    void endLink(long account) {
        entities.createQuery("delete from CalendarLink l where l.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    Optional<Digest> digest(long account) {
        return Optional.ofNullable(entities.find(Digest.class, account));
    }

    Optional<Digest> digest(String stopToken) {
        return entities.createQuery("select d from Digest d where d.stopToken = :token", Digest.class)
                .setParameter("token", stopToken)
                .getResultStream()
                .findFirst();
    }

    void add(Object wish) {
        entities.persist(wish);
    }
}
