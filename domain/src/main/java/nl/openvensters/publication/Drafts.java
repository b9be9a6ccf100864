package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.time.Moment;

/** What people are working on, one draft for each subject and indicator. */
@ApplicationScoped
public class Drafts {

    private final PlaceRepository places;
    private final PublicationRepository publications;
    private final Catalogue catalogue;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Drafts() {
        this(null, null, null, null);
    }

    @Inject
    Drafts(PlaceRepository places, PublicationRepository publications, Catalogue catalogue, Clock clock) {
        this.places = places;
        this.publications = publications;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** @throws nl.openvensters.account.NotAllowed when the actor may not read drafts of the subject */
    @Transactional
    public Optional<Draft> find(Actor actor, SubjectCode subject, String indicator) {
        return open(actor, subject, indicator).draft();
    }

    /**
     * What to begin or go on with.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor may not read drafts of the subject
     * @throws IllegalArgumentException when there is no such subject or indicator
     */
    @Transactional
    public OpenedDraft open(Actor actor, SubjectCode subject, String indicator) {
        SubjectPlace place = places.place(subject, Moment.of(clock));
        place.require(actor, Action.SEE_DRAFT);
        return OpenedDraft.of(publications.find(place, catalogue.get(indicator)));
    }

    /**
     * Saves what was written, cleaned. What is as it was is not saved again: the same twice is once, and what is online
     * makes no draft.
     *
     * @param edition what {@link #open} or the last save gave
     * @return the edition that it is now
     * @throws nl.openvensters.account.NotAllowed when the actor may not write for the subject
     * @throws PublishingRefused when the words are longer than {@link SchoolText#LONGEST}
     * @throws DraftClash when somebody else saved, published or withdrew since; then nothing changes
     * @throws IllegalArgumentException when there is no such subject or indicator, or an answer to one that takes none
     */
    @Transactional
    public int save(Actor actor, SubjectCode subject, String indicator, DraftContent content, int edition) {
        Moment now = Moment.of(clock);
        SubjectPlace place = places.place(subject, now);
        place.require(actor, Action.EDIT_DRAFT);
        Publication publication = publications.lock(place, catalogue.get(indicator));
        publication.write(content, edition, actor.account(), now);
        return publications.save(publication);
    }

    /**
     * Saves words only, leaving the answer as it is.
     *
     * @see #save(Actor, SubjectCode, String, DraftContent, int)
     */
    @Transactional
    public int save(Actor actor, SubjectCode subject, String indicator, String html, int edition) {
        DraftContent there = open(actor, subject, indicator).content();
        return save(actor, subject, indicator, there.saying(html), edition);
    }

    /**
     * Throws a draft away; what is online stays as it is.
     *
     * @param edition that the person saw
     * @throws nl.openvensters.account.NotAllowed when the actor may not write for the subject
     * @throws DraftClash when somebody saved another one since
     */
    @Transactional
    public void discard(Actor actor, SubjectCode subject, String indicator, int edition) {
        Moment now = Moment.of(clock);
        SubjectPlace place = places.place(subject, now);
        place.require(actor, Action.EDIT_DRAFT);
        Publication publication = publications.lock(place, catalogue.get(indicator));
        publication.discard(edition, actor.account(), now);
        publications.save(publication);
    }
}
