package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.time.Moment;

/** Who has a draft open. A page says so while it is open; after a minute of silence somebody is gone. */
@ApplicationScoped
public class Presence {

    private final PlaceRepository places;
    private final PresenceRepository presence;
    private final Catalogue catalogue;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Presence() {
        this(null, null, null, null);
    }

    @Inject
    Presence(PlaceRepository places, PresenceRepository presence, Catalogue catalogue, Clock clock) {
        this.places = places;
        this.presence = presence;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Says that the actor has the draft open; to be called at least twice a minute.
     *
     * @return the names of the others, by name
     * @throws nl.openvensters.account.NotAllowed when the actor may not read drafts of the school
     */
    @Transactional
    public List<String> beat(Actor actor, SubjectCode subject, String indicator) {
        Moment now = Moment.of(clock);
        SubjectPlace place = places.place(subject, now);
        place.require(actor, Action.SEE_DRAFT);
        presence.seen(place.id(), catalogue.get(indicator).id(), actor.account(), now);
        return presence.others(place.id(), indicator, actor.account(), now);
    }

    /** Says that the actor closed the draft. */
    @Transactional
    public void leave(Actor actor, SubjectCode subject, String indicator) {
        SubjectPlace place = places.place(subject, Moment.of(clock));
        presence.gone(place.id(), indicator, actor.account());
    }

    /** Forgets who left long ago; nobody asks for them. */
    @Transactional
    public void tidy() {
        presence.forget(Moment.of(clock).utc().minusHours(1));
    }
}
