package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.PeopleRepository.Reach;
import nl.openvensters.time.Moment;

/** Who works where: for those who manage people, each within their own boards. */
@ApplicationScoped
public class People {

    private final PeopleRepository repository;
    private final WorkplaceRepository workplaces;
    private final Clock clock;

    /** For the container's proxy only. */
    protected People() {
        this(null, null, null);
    }

    @Inject
    public People(PeopleRepository repository, WorkplaceRepository workplaces, Clock clock) {
        this.repository = repository;
        this.workplaces = workplaces;
        this.clock = clock;
    }

    /** @return empty when the person has no role where the actor manages people */
    @Transactional
    public Optional<Person> find(Actor by, long account) {
        return repository.person(reach(by), account, Moment.of(clock).day());
    }

    /** Somebody's own roles, by place. */
    @Transactional
    public List<Person.Held> rolesOf(Actor who) {
        return repository
                .person(
                        new Reach(true, List.of()),
                        who.account(),
                        Moment.of(clock).day())
                .map(Person::roles)
                .orElse(List.of());
    }

    /** @return empty when no such invitation is open where the actor manages people */
    @Transactional
    public Optional<PendingInvitation> invitation(Actor by, long id) {
        Moment now = Moment.of(clock);
        return repository.invitation(reach(by), id, now.day(), now.utc());
    }

    /** What happened to roles of late, newest first. */
    @Transactional
    public List<RoleChange> changes(Actor by) {
        return repository.changes(reach(by), Moment.of(clock).day());
    }

    /** Where the actor gives roles: the platform first, then boards, partnerships, schools. */
    @Transactional
    public List<Workplace> places(Actor by) {
        Reach reach = reach(by);
        Moment now = Moment.of(clock);
        var places = new ArrayList<Workplace>();
        if (reach.everywhere()) {
            places.add(Workplace.PLATFORM);
            places.addAll(workplaces.boards(now.day()));
            places.addAll(workplaces.partnerships());
        } else {
            places.addAll(workplaces.boards(reach.boards()));
            places.addAll(workplaces.partnerships(reach.boards()));
        }
        places.addAll(workplaces.schools(reach.boards(), now.day()));
        return places;
    }

    /**
     * Boards, partnerships and schools where the actor gives roles and whose name, place, code or number has words that begin like these.
     *
     * @param words letters and figures only; none for any
     * @param most how many at most
     */
    @Transactional
    public List<FoundPlace> places(Actor by, List<String> words, int most) {
        Reach reach = reach(by);
        return workplaces.like(
                words, reach.everywhere(), reach.boards(), Moment.of(clock).day(), most);
    }

    static Reach reach(Actor by) {
        if (!by.managesPeople()) {
            throw new NotAllowed(by, Action.MANAGE_PEOPLE, Place.PLATFORM);
        }
        List<Long> boards = by.grants().stream()
                .filter(grant -> grant.role().runs())
                .map(Grant::subject)
                .distinct()
                .toList();
        return new Reach(by.may(Action.MANAGE_PEOPLE, Place.PLATFORM), boards);
    }
}
