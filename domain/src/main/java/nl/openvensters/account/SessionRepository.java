package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.openvensters.time.Moment;

/** Where people are logged in. */
@ApplicationScoped
public class SessionRepository {

    /** From the account, because EclipseLink fetches along with what it selects, and no further, in the same statement. */
    private static final String FIND = "select a from Account a join fetch a.sessions s"
            + " left join fetch a.grants left join fetch a.authenticators where s.keyHash = :key";

    private static final String MINE = "select new nl.openvensters.account.OpenSession("
            + "s.number, s.browser, s.createdAt, s.seenAt) from PortalSession s join s.account a"
            + " where a.id = :account and s.seenAt > :seen and s.createdAt > :created"
            + " and (a.passwordSetAt is null or a.passwordSetAt <= s.trustedAt)"
            + " order by s.seenAt desc, s.number desc";

    private final EntityManager entities;

    /** For the container's proxy only. */
    protected SessionRepository() {
        this(null);
    }

    @Inject
    public SessionRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** One with its account, the roles of that and its second step. */
    Optional<PortalSession> find(Token key) {
        return entities.createQuery(FIND, Account.class)
                .setParameter("key", key.hash())
                .getResultStream()
                .findFirst()
                .flatMap(account -> account.session(key));
    }

    /** One that somebody is in, by its number. */
    PortalSession get(long session) {
        return entities.createQuery("select s from PortalSession s where s.number = :session", PortalSession.class)
                .setParameter("session", session)
                .getSingleResult();
    }

    void add(PortalSession session) {
        entities.persist(session);
    }

    /** Keeps a session when the password is set in it. */
    void trust(Token key, LocalDateTime now) {
        query("update PortalSession s set s.trustedAt = :now where s.keyHash = :key")
                .setParameter("now", now)
                .setParameter("key", key.hash())
                .executeUpdate();
    }

    /** The same session under another key. */
    void rename(Token key, Token fresh) {
        entities.createNativeQuery("update portal_session set key_hash = ? where key_hash = ?")
                .setParameter(1, fresh.hash())
                .setParameter(2, key.hash())
                .executeUpdate();
    }

    /** A code was given in this session. */
    void prove(long session) {
        query("update PortalSession s set s.proven = true where s.number = :session")
                .setParameter("session", session)
                .executeUpdate();
    }

    /** No code was given yet but in this session. */
    void proveOnly(long account, long session) {
        query("update PortalSession s set s.proven = case when s.number = :session then true else false end"
                        + " where s.owner = :account")
                .setParameter("account", account)
                .setParameter("session", session)
                .executeUpdate();
    }

    /** The one that was used last first. */
    List<OpenSession> of(long account, Moment now) {
        return entities.createQuery(MINE, OpenSession.class)
                .setParameter("account", account)
                .setParameter("seen", now.before(PortalSession.IDLE))
                .setParameter("created", now.before(PortalSession.LONGEST))
                .getResultList();
    }

    void remove(PortalSession session) {
        entities.remove(session);
    }

    void end(Token key) {
        query("delete from PortalSession s where s.keyHash = :key")
                .setParameter("key", key.hash())
                .executeUpdate();
    }

    /** @return whether there was such a one of this account */
    boolean end(long account, long session) {
        return query("delete from PortalSession s where s.number = :session and s.owner = :account")
                        .setParameter("session", session)
                        .setParameter("account", account)
                        .executeUpdate()
                == 1;
    }

    /** @param but the one that stays; 0 for none */
    void endAll(long account, long but) {
        query("delete from PortalSession s where s.owner = :account and s.number <> :but")
                .setParameter("account", account)
                .setParameter("but", but)
                .executeUpdate();
    }

    /** Removes what lasted too long. */
    void sweep(Moment now) {
        query("delete from PortalSession s where s.createdAt <= :before")
                .setParameter("before", now.before(PortalSession.LONGEST))
                .executeUpdate();
    }

    private Query query(String text) {
        return entities.createQuery(text);
    }
}
