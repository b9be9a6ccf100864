package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Colleague;
import nl.openvensters.account.ColleagueRepository;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.publication.Proposal.State;
import nl.openvensters.publication.Publishing.Outcome;
import nl.openvensters.publication.PublishingRefused.Why;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.time.Moment;

/** The second pair of eyes: approving what another proposed by {@link Publishing}, or sending it back. */
@ApplicationScoped
public class Proposals {

    private static final int LONGEST_REMARK = 1000;

    private final PlaceRepository places;
    private final PublicationRepository publications;
    private final PendingRepository pending;
    private final ColleagueRepository colleagues;
    private final Catalogue catalogue;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Proposals() {
        this(null, null, null, null, null, null);
    }

    @Inject
    Proposals(
            PlaceRepository places,
            PublicationRepository publications,
            PendingRepository pending,
            ColleagueRepository colleagues,
            Catalogue catalogue,
            Clock clock) {
        this.places = places;
        this.publications = publications;
        this.pending = pending;
        this.colleagues = colleagues;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** What waits at the schools where the actor may approve, but did not propose it; the oldest first. */
    @Transactional
    public List<Proposal> waitingFor(Actor actor) {
        return pending
                .proposals(
                        actor.subjects(Action.APPROVE),
                        State.WAITING,
                        Moment.of(clock).day())
                .stream()
                .filter(proposal -> proposal.by().account() != actor.account())
                .filter(proposal -> SubjectPlace.isUpTo(actor, proposal.subject()))
                .toList();
    }

    /** What came back at the schools for which the actor writes; the oldest first. */
    @Transactional
    public List<Proposal> returnedTo(Actor actor) {
        return pending
                .proposals(
                        actor.subjects(Action.EDIT_DRAFT),
                        State.RETURNED,
                        Moment.of(clock).day())
                .stream()
                .filter(proposal -> SubjectPlace.isUpTo(actor, proposal.subject()))
                .toList();
    }

    /**
     * What was proposed of an indicator.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor may not read drafts of the subject
     */
    @Transactional
    public Optional<Proposal> find(Actor actor, SubjectCode subject, String indicator) {
        SubjectPlace place = places.place(subject, Moment.of(clock));
        place.require(actor, Action.SEE_DRAFT);
        return pending.proposal(place.id(), indicator);
    }

    /**
     * Who may approve for a subject, by name, without the actor.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor may not read drafts of the subject
     */
    @Transactional
    public List<String> judges(Actor actor, SubjectCode subject) {
        SubjectPlace place = places.place(subject, Moment.of(clock));
        place.require(actor, Action.SEE_DRAFT);
        return colleagues.who(Action.APPROVE, place.place()).stream()
                .filter(one -> one.account() != actor.account())
                .map(Colleague::name)
                .sorted()
                .toList();
    }

    /**
     * Puts online what another proposed, in the name of the actor; on the chosen day if there is one to come.
     *
     * @param edition that the actor saw
     * @throws nl.openvensters.account.NotAllowed when the actor may not approve for the subject
     * @throws DraftClash when the draft is another one by now
     * @throws PublishingRefused when nothing is proposed, or by the actor, or nothing is left to publish
     */
    @Transactional
    public Outcome approve(Actor actor, SubjectCode subject, String indicator, int edition) {
        Moment now = Moment.of(clock);
        SubjectPlace place = places.place(subject, now);
        place.require(actor, Action.APPROVE);
        Publication publication = publications.lock(place, catalogue.get(indicator));
        Outcome outcome = publication.approve(edition, actor.account(), now);
        publications.save(publication);
        return outcome;
    }

    /**
     * Sends back what another proposed; the draft stays as it is.
     *
     * @param remark plain text for who wrote it, 1000 characters at most
     * @throws nl.openvensters.account.NotAllowed when the actor may not approve for the subject
     * @throws PublishingRefused when nothing is proposed, or by the actor, or the remark is blank
     */
    @Transactional
    public void sendBack(Actor actor, SubjectCode subject, String indicator, int edition, String remark) {
        Moment now = Moment.of(clock);
        SubjectPlace place = places.place(subject, now);
        place.require(actor, Action.APPROVE);
        String why = PublishingRefused.told(remark, Why.NO_REMARK, LONGEST_REMARK);
        Publication publication = publications.lock(place, catalogue.get(indicator));
        publication.sendBack(edition, why, actor.account(), now);
        publications.save(publication);
    }

    /**
     * Takes a proposal back; the draft stays.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor may not publish for the subject
     */
    @Transactional
    public void takeBack(Actor actor, SubjectCode subject, String indicator) {
        SubjectPlace place = places.place(subject, Moment.of(clock));
        place.require(actor, Action.PUBLISH);
        Publication publication = publications.lock(place, catalogue.get(indicator));
        publication.takeBack(actor.account());
        publications.save(publication);
    }
}
