package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.school.SchoolCode;

/** What schools are working on, one draft for each school and indicator. */
@ApplicationScoped
public class Drafts {

    private final PublishingRepository repository;
    private final DraftRepository drafts;
    private final PuttingOnline online;
    private final Pending pending;
    private final Catalogue catalogue;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Drafts() {
        this(null, null, null, null, null, null);
    }

    @Inject
    Drafts(
            PublishingRepository repository,
            DraftRepository drafts,
            PuttingOnline online,
            Pending pending,
            Catalogue catalogue,
            Clock clock) {
        this.repository = repository;
        this.drafts = drafts;
        this.online = online;
        this.pending = pending;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** @throws nl.openvensters.account.NotAllowed when the actor may not read drafts of the school */
    @Transactional
    public Optional<Draft> find(Actor actor, SchoolCode school, String indicator) {
        SchoolPlace place = repository.place(school, Moment.of(clock));
        actor.require(Action.SEE_DRAFT, place.place());
        return drafts.find(place.id(), indicator);
    }

    /**
     * What to begin or go on with.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor may not read drafts of the school
     * @throws IllegalArgumentException when there is no such school or indicator
     */
    @Transactional
    public OpenedDraft open(Actor actor, SchoolCode school, String indicator) {
        SchoolPlace place = repository.place(school, Moment.of(clock));
        actor.require(Action.SEE_DRAFT, place.place());
        PuttingOnline.Matter matter = online.look(place, catalogue.get(indicator));
        return new OpenedDraft(matter.content().together(), matter.basis(), matter.draft());
    }

    /**
     * Saves what was written, cleaned. What is as it was is not saved again: the same twice is once, and what is online
     * makes no draft.
     *
     * @param basis what {@link #open} gave, with the version of the last save
     * @return the version that it has now; 0 when there is no draft, because this is what is online
     * @throws nl.openvensters.account.NotAllowed when the actor may not write for the school
     * @throws PublishingRefused when the words are longer than {@link SchoolText#LONGEST}
     * @throws DraftClash when somebody else saved, published or withdrew since; then nothing changes
     * @throws IllegalArgumentException when there is no such school or indicator, or an answer to one that takes none
     */
    @Transactional
    public int save(Actor actor, SchoolCode school, String indicator, DraftContent content, Basis basis) {
        Moment now = Moment.of(clock);
        SchoolPlace place = repository.place(school, now);
        actor.require(Action.EDIT_DRAFT, place.place());
        Indicator what = catalogue.get(indicator);
        if (!what.takesAnswer() && content.answer().isPresent()) {
            throw new IllegalArgumentException("No answer can be given to " + indicator);
        }
        if (content.body().length() > SchoolText.LONGEST) {
            throw new PublishingRefused(PublishingRefused.Why.TOO_LONG);
        }
        repository.lock(place.id());
        PuttingOnline.Matter matter = online.look(place, what);
        if (matter.content().together().equals(content)) {
            return matter.version();
        }
        boolean seen = matter.version() == basis.version()
                && (matter.draft().isPresent() || matter.latest().deliberate() == basis.publication());
        if (!seen) {
            throw matter.clash(Optional.of(content));
        }
        int version = drafts.save(place.id(), indicator, content, actor.account(), now);
        pending.draftChanged(place.id(), indicator, actor.account(), now);
        return version;
    }

    /**
     * Saves words only, leaving the answer as it is.
     *
     * @param version the version that was read; 0 when there was no draft
     * @see #save(Actor, SchoolCode, String, DraftContent, Basis)
     */
    @Transactional
    public int save(Actor actor, SchoolCode school, String indicator, String html, int version) {
        OpenedDraft opened = open(actor, school, indicator);
        Basis basis = new Basis(version, opened.basis().publication());
        return save(actor, school, indicator, opened.content().saying(html), basis);
    }

    /**
     * Throws a draft away; what is online stays as it is.
     *
     * @param version the version that the person saw
     * @throws nl.openvensters.account.NotAllowed when the actor may not write for the school
     * @throws DraftClash when somebody saved another one since
     */
    @Transactional
    public void discard(Actor actor, SchoolCode school, String indicator, int version) {
        Moment now = Moment.of(clock);
        SchoolPlace place = repository.place(school, now);
        actor.require(Action.EDIT_DRAFT, place.place());
        repository.lock(place.id());
        PuttingOnline.Matter matter = online.look(place, catalogue.get(indicator));
        if (matter.draft().isEmpty()) {
            return;
        }
        if (matter.version() != version) {
            throw matter.clash(Optional.empty());
        }
        drafts.remove(place.id(), indicator);
        pending.discarded(place.id(), indicator, matter.content(), actor.account(), now);
    }
}
