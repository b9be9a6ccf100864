package nl.openvensters.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Who wants no letters of campaigns. The transaction is the caller's. */
@ApplicationScoped
class WishesRepository {

    private final EntityManager entities;

    /** For the container's proxy only. */
    protected WishesRepository() {
        this(null);
    }

    @Inject
    WishesRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Of who the token is of; empty when nobody has it. */
    Optional<CampaignWish> find(String token) {
        return entities.createQuery("select w from CampaignWish w where w.token = :token", CampaignWish.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    /** Empty of who never had a letter. */
    Optional<CampaignWish> find(long account) {
        return Optional.ofNullable(entities.find(CampaignWish.class, account));
    }

    /** The same, held until the transaction ends: a link is pressed twice, and both want the same. */
    Optional<CampaignWish> hold(long account) {
        return Optional.ofNullable(entities.find(CampaignWish.class, account, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Writes what was changed, before a plain statement reads it. */
    void flush() {
        entities.flush();
    }
}
