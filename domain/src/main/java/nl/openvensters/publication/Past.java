package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.publication.PastEvent.Kind;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.time.Moment;

/** What happened to an indicator of a subject, with the versions that were online and the way back to each. */
@ApplicationScoped
public class Past {

    private static final Set<Kind> PUBLIC =
            EnumSet.of(Kind.FIRST_LOAD, Kind.AUTOMATIC, Kind.PUBLISHED, Kind.APPROVED, Kind.WITHDRAWN, Kind.FIGURES);

    private final PastRepository past;
    private final PlaceRepository places;
    private final PublicationRepository publications;
    private final Catalogue catalogue;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Past() {
        this(null, null, null, null, null);
    }

    @Inject
    Past(
            PastRepository past,
            PlaceRepository places,
            PublicationRepository publications,
            Catalogue catalogue,
            Clock clock) {
        this.past = past;
        this.places = places;
        this.publications = publications;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Everything, the newest first; for who may not read drafts only what was public or delivered.
     *
     * @throws nl.openvensters.account.NotAllowed when the subject is none of the actor's business
     */
    @Transactional
    public List<PastEvent> events(Actor actor, SubjectCode subject, String indicator) {
        SubjectPlace place = places.place(subject, Moment.of(clock));
        place.require(actor, Action.SEE_FIGURES);
        return events(place.id(), catalogue.get(indicator), place.allows(actor, Action.SEE_DRAFT));
    }

    /** The same of what lies before somebody. */
    @Transactional
    public List<PastEvent> events(OpenedIndicator opened) {
        return events(opened.subject().id(), opened.state().indicator(), opened.allows(Action.SEE_DRAFT));
    }

    private List<PastEvent> events(long subject, Indicator indicator, boolean reads) {
        var events = new ArrayList<PastEvent>();
        DraftContent before = DraftContent.EMPTY;
        for (PastEvent event : past.events(subject, indicator)) {
            if (PUBLIC.contains(event.kind())) {
                Optional<PastVersion> version = event.version();
                events.add(0, sameAs(before, version) ? event.withoutVersion() : event);
                before = version.map(PastVersion::content).orElse(before);
            } else if (reads) {
                events.add(0, event);
            }
        }
        return events;
    }

    private static boolean sameAs(DraftContent before, Optional<PastVersion> version) {
        return version.filter(there -> there.content().equals(before)).isPresent();
    }

    /**
     * Words and answer of one publication.
     *
     * @throws nl.openvensters.account.NotAllowed when the subject is none of the actor's business
     * @throws IllegalArgumentException when the indicator of the subject has no such publication
     */
    @Transactional
    public DraftContent version(Actor actor, SubjectCode subject, String indicator, long publication) {
        SubjectPlace place = places.place(subject, Moment.of(clock));
        place.require(actor, Action.SEE_FIGURES);
        return content(place, indicator, publication);
    }

    /**
     * Makes an older version the draft; nothing changes for the public yet. The draft that it replaces stays in the
     * history.
     *
     * @param publication whose words and answer
     * @param edition what {@link Drafts#open} gave
     * @return the edition that it is now; the same when this is what was there
     * @throws nl.openvensters.account.NotAllowed when the actor may not write for the subject
     * @throws DraftClash when somebody saved, published or withdrew since
     * @throws IllegalArgumentException when the indicator of the subject has no such publication
     */
    @Transactional
    public int restore(Actor actor, SubjectCode subject, String indicator, long publication, int edition) {
        Moment now = Moment.of(clock);
        SubjectPlace place = places.place(subject, now);
        place.require(actor, Action.EDIT_DRAFT);
        DraftContent older = content(place, indicator, publication);
        Publication there = publications.lock(place, catalogue.get(indicator));
        there.restore(older, past.day(place.id(), indicator, publication), edition, actor.account(), now);
        return publications.save(there);
    }

    private DraftContent content(SubjectPlace place, String indicator, long publication) {
        return past.content(place.id(), indicator, publication)
                .orElseThrow(() -> new IllegalArgumentException("No such version: " + publication));
    }
}
