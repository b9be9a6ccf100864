package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.openvensters.account.Accounts;
import nl.openvensters.account.Action;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.time.Moment;

/** Puts one draft online of which the day has come, by the roles and the rules of that day. */
@ApplicationScoped
class DuePublication {

    private final PlaceRepository places;
    private final PublicationRepository publications;
    private final Accounts accounts;
    private final Catalogue catalogue;

    /** For the container's proxy only. */
    protected DuePublication() {
        this(null, null, null, null);
    }

    @Inject
    DuePublication(PlaceRepository places, PublicationRepository publications, Accounts accounts, Catalogue catalogue) {
        this.places = places;
        this.publications = publications;
        this.accounts = accounts;
        this.catalogue = catalogue;
    }

    /** @return whether it went online */
    @Transactional
    boolean publish(PendingRepository.Due due, Moment now) {
        SubjectPlace place = places.place(due.subject(), now);
        Publication publication = publications.lock(place, catalogue.get(due.indicator()));
        boolean online = publication.putDue((account, action) -> may(account, action, place), now);
        publications.save(publication);
        return online;
    }

    private boolean may(long account, Action action, SubjectPlace place) {
        return accounts.actor(account)
                .filter(actor -> place.allows(actor, action))
                .isPresent();
    }

    /** Notes that something broke, after the transaction in which it did. */
    @Transactional
    void broke(PendingRepository.Due due, Moment now) {
        Publication publication = publications.lock(places.place(due.subject(), now), catalogue.get(due.indicator()));
        publication.broke(now);
        publications.save(publication);
    }
}
