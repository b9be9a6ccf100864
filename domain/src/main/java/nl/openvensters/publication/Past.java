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
import nl.openvensters.history.Deed;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.publication.PastEvent.Kind;
import nl.openvensters.school.SchoolCode;

/** What happened to an indicator of a school, with the versions that were online and the way back to each. */
@ApplicationScoped
public class Past {

    private static final Set<Kind> PUBLIC =
            EnumSet.of(Kind.FIRST_LOAD, Kind.AUTOMATIC, Kind.PUBLISHED, Kind.APPROVED, Kind.WITHDRAWN, Kind.FIGURES);

    private final PastRepository past;
    private final PublishingRepository repository;
    private final Drafts drafts;
    private final HistoryRepository history;
    private final Catalogue catalogue;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Past() {
        this(null, null, null, null, null, null);
    }

    @Inject
    Past(
            PastRepository past,
            PublishingRepository repository,
            Drafts drafts,
            HistoryRepository history,
            Catalogue catalogue,
            Clock clock) {
        this.past = past;
        this.repository = repository;
        this.drafts = drafts;
        this.history = history;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Everything, the newest first; for who may not read drafts only what was public or delivered.
     *
     * @throws nl.openvensters.account.NotAllowed when the school is none of the actor's business
     */
    @Transactional
    public List<PastEvent> events(Actor actor, SchoolCode school, String indicator) {
        SchoolPlace place = repository.place(school, Moment.of(clock));
        actor.require(Action.SEE_FIGURES, place.place());
        boolean reads = actor.may(Action.SEE_DRAFT, place.place());
        var events = new ArrayList<PastEvent>();
        DraftContent before = DraftContent.EMPTY;
        for (PastEvent event : past.events(place.id(), catalogue.get(indicator))) {
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
     * @throws nl.openvensters.account.NotAllowed when the school is none of the actor's business
     * @throws IllegalArgumentException when the indicator of the school has no such publication
     */
    @Transactional
    public DraftContent version(Actor actor, SchoolCode school, String indicator, long publication) {
        SchoolPlace place = repository.place(school, Moment.of(clock));
        actor.require(Action.SEE_FIGURES, place.place());
        return content(place, indicator, publication);
    }

    /**
     * Makes an older version the draft; nothing changes for the public yet. The draft that it replaces stays in the
     * history.
     *
     * @param publication whose words and answer
     * @param basis what {@link Drafts#open} gave
     * @return the version of the draft; 0 when this is what is online
     * @throws nl.openvensters.account.NotAllowed when the actor may not write for the school
     * @throws DraftClash when somebody saved, published or withdrew since
     * @throws IllegalArgumentException when the indicator of the school has no such publication
     */
    @Transactional
    public int restore(Actor actor, SchoolCode school, String indicator, long publication, Basis basis) {
        SchoolPlace place = repository.place(school, Moment.of(clock));
        actor.require(Action.EDIT_DRAFT, place.place());
        DraftContent content = content(place, indicator, publication);
        Optional<Draft> replaced = drafts.find(actor, school, indicator);
        int version = drafts.save(actor, school, indicator, content, basis);
        if (replaced.map(Draft::version).orElse(0) != version) {
            String day = past.day(place.id(), indicator, publication);
            history.append(Fact.of(Deed.RESTORED, actor.account(), place.id(), day)
                    .on(indicator)
                    .changing(replaced.map(draft -> draft.content().encoded()).orElse(null), content.encoded()));
        }
        return version;
    }

    private DraftContent content(SchoolPlace place, String indicator, long publication) {
        return past.content(place.id(), indicator, publication)
                .orElseThrow(() -> new IllegalArgumentException("No such version: " + publication));
    }
}
