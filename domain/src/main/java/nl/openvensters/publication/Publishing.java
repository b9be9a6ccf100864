package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.publication.PublishingRefused.Why;
import nl.openvensters.school.SchoolCode;

/** Makes an indicator of a school public, with the school's words, or takes it offline again. */
@ApplicationScoped
public class Publishing {

    private static final int LONGEST_REASON = 500;

    private final PublishingRepository repository;
    private final DraftRepository drafts;
    private final ProposalRepository proposals;
    private final PuttingOnline online;
    private final Pending pending;
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
        this(null, null, null, null, null, null, null);
    }

    @Inject
    Publishing(
            PublishingRepository repository,
            DraftRepository drafts,
            ProposalRepository proposals,
            PuttingOnline online,
            Pending pending,
            Catalogue catalogue,
            Clock clock) {
        this.repository = repository;
        this.drafts = drafts;
        this.proposals = proposals;
        this.online = online;
        this.pending = pending;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Publishes the figures of now with the draft that the person saw, or without a draft with what was online: that
     * confirms the words for the figures of now, and an answer of last year for this school year. Doing it twice is the
     * same as doing it once. Where the board wants four eyes it becomes a proposal, see {@link Proposals}.
     *
     * @param version the version of the draft that the person saw; 0 when there was none
     * @throws nl.openvensters.account.NotAllowed when the actor may not publish for the school
     * @throws DraftClash when the draft is another one by now; then nothing changes
     * @throws PublishingRefused when there is nothing to publish
     */
    @Transactional
    public Outcome publish(Actor actor, SchoolCode school, String indicator, int version) {
        Moment now = Moment.of(clock);
        SchoolPlace place = repository.place(school, now);
        actor.require(Action.PUBLISH, place.place());
        repository.lock(place.id());
        PuttingOnline.Matter matter = online.look(place, catalogue.get(indicator));
        if (matter.version() != version) {
            if (matter.draft().isEmpty()
                    && matter.latest().draftVersion() == version
                    && matter.latest().published()) {
                return Outcome.UNCHANGED;
            }
            throw matter.clash(Optional.empty());
        }
        online.obstacle(matter).ifPresent(refused -> {
            throw refused;
        });
        if (!proposals.fourEyes(place.board()) || online.isOnline(matter, now)) {
            return online.put(matter, actor.account(), 0, now);
        }
        Optional<Proposal> approved = proposals.find(place.id(), indicator).filter(there -> there.isApproved(version));
        if (approved.isPresent()) {
            return online.put(
                    matter, approved.get().judge(), approved.get().by().account(), now);
        }
        pending.propose(place.id(), indicator, version, actor.account(), now);
        return Outcome.PROPOSED;
    }

    /** Publishes whatever draft there is now, seen or not. @return whether anything changed for the public */
    @Transactional
    public boolean publish(Actor actor, SchoolCode school, String indicator) {
        SchoolPlace place = repository.place(school, Moment.of(clock));
        int version = drafts.find(place.id(), indicator).map(Draft::version).orElse(0);
        return publish(actor, school, indicator, version) == Outcome.PUBLISHED;
    }

    /**
     * Takes an indicator offline; the public page says why.
     *
     * @param reason plain text for parents, 500 characters at most
     * @throws nl.openvensters.account.NotAllowed when the actor may not withdraw for the school
     * @throws PublishingRefused when it is not online or the reason is blank
     */
    @Transactional
    public void withdraw(Actor actor, SchoolCode school, String indicator, String reason) {
        Moment now = Moment.of(clock);
        SchoolPlace place = repository.place(school, now);
        actor.require(Action.WITHDRAW, place.place());
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty()) {
            throw new PublishingRefused(Why.NO_REASON);
        }
        repository.lock(place.id());
        Latest latest = repository.latest(place.id(), indicator);
        if (!latest.published()) {
            throw new PublishingRefused(Why.NOT_PUBLISHED);
        }
        // Words and answer stay at hand: they come back as a draft, unless a newer draft is there.
        DraftContent there = latest.content();
        if (!there.equals(DraftContent.EMPTY)
                && drafts.find(place.id(), indicator).isEmpty()) {
            drafts.save(place.id(), indicator, there, actor.account(), now);
            pending.draftChanged(place.id(), indicator, actor.account(), now);
        }
        repository.insertPublication(
                new PublishingRepository.Fact(
                        place.id(),
                        indicator,
                        latest.asOfRun(),
                        0,
                        0,
                        0,
                        actor.account(),
                        0,
                        why.substring(0, Math.min(why.length(), LONGEST_REASON))),
                now);
        repository.tellChange(place.id());
    }
}
