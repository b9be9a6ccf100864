package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.publication.PublishingRefused.Why;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.time.Moment;

/** Makes an indicator of a subject public, with its own words, or takes it offline again. */
@ApplicationScoped
public class Publishing {

    private static final int LONGEST_REASON = 500;

    private final PlaceRepository places;
    private final PublicationRepository publications;
    private final Catalogue catalogue;
    private final Clock clock;

    /** What publishing came to. */
    public enum Outcome {
        /** The public sees something new. */
        PUBLISHED,
        /** It was online like this already. */
        UNCHANGED,
        /** The board wants four eyes: somebody else has to approve it. */
        PROPOSED,
        /** It goes online on the day that was chosen. */
        PLANNED
    }

    /** For the container's proxy only. */
    protected Publishing() {
        this(null, null, null, null);
    }

    @Inject
    Publishing(PlaceRepository places, PublicationRepository publications, Catalogue catalogue, Clock clock) {
        this.places = places;
        this.publications = publications;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Publishes the figures of now with the draft that the person saw, or without a draft with what was online: that
     * confirms the words for the figures of now, and an answer of last year for this school year. Doing it twice is the
     * same as doing it once. Where the board wants four eyes it becomes a proposal, see {@link Proposals}.
     *
     * @param edition that the person saw
     * @throws nl.openvensters.account.NotAllowed when the actor may not publish for the subject
     * @throws DraftClash when the draft is another one by now; then nothing changes
     * @throws PublishingRefused when there is nothing to publish
     */
    @Transactional
    public Outcome publish(Actor actor, SubjectCode subject, String indicator, int edition) {
        Moment now = Moment.of(clock);
        SubjectPlace place = places.place(subject, now);
        place.require(actor, Action.PUBLISH);
        Publication publication = publications.lock(place, catalogue.get(indicator));
        Outcome outcome = publication.publish(edition, actor.account(), now);
        publications.save(publication);
        return outcome;
    }

    /** Publishes whatever draft there is now, seen or not. @return whether anything changed for the public */
    @Transactional
    public boolean publish(Actor actor, SubjectCode subject, String indicator) {
        SubjectPlace place = places.place(subject, Moment.of(clock));
        int edition = publications.find(place, catalogue.get(indicator)).edition();
        return publish(actor, subject, indicator, edition) == Outcome.PUBLISHED;
    }

    /**
     * What confirming came to.
     *
     * @param edition that it left
     */
    public record Confirmed(Outcome outcome, int edition) {}

    /**
     * Puts online what is there as it is: an answer of last year for this school year, or figures without words.
     *
     * @return empty when somebody has to look at it first; then nothing changes
     * @throws nl.openvensters.account.NotAllowed when the actor may not publish for the subject
     */
    @Transactional
    public Optional<Confirmed> confirm(Actor actor, SubjectCode subject, String indicator) {
        Moment now = Moment.of(clock);
        SubjectPlace place = places.place(subject, now);
        place.require(actor, Action.PUBLISH);
        Publication publication = publications.lock(place, catalogue.get(indicator));
        Optional<Outcome> outcome = publication.confirm(actor.account(), now);
        publications.save(publication);
        return outcome.map(came -> new Confirmed(came, publication.edition()));
    }

    /**
     * Puts something else in the place of what is online, for what has to go from it at once. What somebody is writing and what
     * waits for approval stay as they are; like withdrawing it needs no second person. Doing it twice is the same as doing it once.
     *
     * @param less what is online without what has to go
     * @throws nl.openvensters.account.NotAllowed when the actor may not publish for the subject
     * @throws PublishingRefused when it is not online
     */
    @Transactional
    public void replaceOnline(Actor actor, SubjectCode subject, String indicator, UnaryOperator<DraftContent> less) {
        replace(actor, subject, indicator, (publication, now) -> publication.replaceOnline(less, actor.account(), now));
    }

    /**
     * The same in what somebody is writing, as it is at this moment. It stays his, and what he proposed stays his proposal: what
     * waits for approval waits on, what was approved waits again, and a day that was chosen stays. Without a draft nothing
     * happens.
     *
     * @param less what is written without what has to go
     * @throws nl.openvensters.account.NotAllowed when the actor may not publish for the subject
     */
    @Transactional
    public void replaceInDraft(Actor actor, SubjectCode subject, String indicator, UnaryOperator<DraftContent> less) {
        replace(actor, subject, indicator, (publication, now) -> publication.replaceInDraft(less, actor.account()));
    }

    private void replace(
            Actor actor, SubjectCode subject, String indicator, BiConsumer<Publication, Moment> replacing) {
        Moment now = Moment.of(clock);
        SubjectPlace place = places.place(subject, now);
        place.require(actor, Action.PUBLISH);
        Publication publication = publications.lock(place, catalogue.get(indicator));
        replacing.accept(publication, now);
        publications.save(publication);
    }

    /**
     * Takes an indicator offline; the public page says why.
     *
     * @param reason plain text for parents, 500 characters at most
     * @throws nl.openvensters.account.NotAllowed when the actor may not withdraw for the subject
     * @throws PublishingRefused when it is not online or the reason is blank
     */
    @Transactional
    public void withdraw(Actor actor, SubjectCode subject, String indicator, String reason) {
        Moment now = Moment.of(clock);
        SubjectPlace place = places.place(subject, now);
        place.require(actor, Action.WITHDRAW);
        String why = PublishingRefused.told(reason, Why.NO_REASON, LONGEST_REASON);
        Publication publication = publications.lock(place, catalogue.get(indicator));
        publication.withdraw(why, actor.account(), now);
        publications.save(publication);
    }
}
