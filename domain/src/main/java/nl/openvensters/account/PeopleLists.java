package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.openvensters.listing.Part;
import nl.openvensters.listing.Wanted;
import nl.openvensters.time.Moment;

/** Who works where and who was asked, as lists of any length: for those who manage people, within their own boards. */
@ApplicationScoped
public class PeopleLists {

    private final PeopleListRepository repository;
    private final Clock clock;

    /** For the container's proxy only. */
    protected PeopleLists() {
        this(null, null);
    }

    @Inject
    public PeopleLists(PeopleListRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * People with the roles that the actor manages, by name unless another order is wanted. Columns: {@code name},
     * {@code email}, {@code role}, {@code place}, {@code seen}.
     *
     * @throws NotAllowed when the actor manages nobody
     */
    @Transactional
    public Part<Person> people(Actor by, Wanted wanted) {
        return repository.people(People.reach(by), wanted, Moment.of(clock).day());
    }

    /**
     * The invitations that are open, newest first unless another order is wanted. Columns: {@code email}, {@code role},
     * {@code place}, {@code inviter}, {@code expires}.
     *
     * @throws NotAllowed when the actor manages nobody
     */
    @Transactional
    public Part<PendingInvitation> invitations(Actor by, Wanted wanted) {
        Moment now = Moment.of(clock);
        return repository.invitations(People.reach(by), wanted, now.day(), now.utc());
    }
}
