package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.school.SchoolCode;

/** The texts that schools are working on, one for each school and indicator. */
@ApplicationScoped
public class Drafts {

    private final PublishingRepository repository;
    private final Catalogue catalogue;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Drafts() {
        this(null, null, null);
    }

    @Inject
    Drafts(PublishingRepository repository, Catalogue catalogue, Clock clock) {
        this.repository = repository;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** @throws nl.openvensters.account.NotAllowed when the actor may not read drafts of the school */
    @Transactional
    public Optional<Draft> find(Actor actor, SchoolCode school, String indicator) {
        SchoolPlace place = repository.place(school, Moment.of(clock));
        actor.require(Action.SEE_DRAFT, place.place());
        return repository.draft(place.id(), indicator);
    }

    /**
     * Saves a text, cleaned.
     *
     * @param version the version that was read; 0 when there was no draft
     * @return the version that it has now
     * @throws nl.openvensters.account.NotAllowed when the actor may not write for the school
     * @throws DraftClash when it was saved since; then nothing changes
     * @throws IllegalArgumentException when there is no such school or indicator
     */
    @Transactional
    public int save(Actor actor, SchoolCode school, String indicator, String html, int version) {
        Moment now = Moment.of(clock);
        SchoolPlace place = repository.place(school, now);
        actor.require(Action.EDIT_DRAFT, place.place());
        String id = catalogue.get(indicator).id();
        String body = SchoolText.clean(html);
        repository.lock(place.id());
        Optional<Draft> saved = repository.draft(place.id(), id);
        if (saved.isEmpty()) {
            repository.insertDraft(place.id(), id, body, actor.account(), now);
            return 1;
        }
        if (saved.get().body().equals(body)) {
            return saved.get().version();
        }
        if (saved.get().version() != version) {
            throw new DraftClash(saved.get());
        }
        repository.updateDraft(place.id(), id, body, actor.account(), now);
        return version + 1;
    }
}
