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
import nl.openvensters.publication.PublishingRefused.Why;
import nl.openvensters.school.SchoolCode;

/** Makes an indicator of a school public, with the school's words, or takes it offline again. */
@ApplicationScoped
public class Publishing {

    private static final int LONGEST_REASON = 500;

    private final PublishingRepository repository;
    private final Catalogue catalogue;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Publishing() {
        this(null, null, null);
    }

    @Inject
    Publishing(PublishingRepository repository, Catalogue catalogue, Clock clock) {
        this.repository = repository;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Publishes the figures of now with the draft, or with the words that were online when there is no draft. Doing it
     * twice is the same as doing it once.
     *
     * @return whether anything changed for the public
     * @throws nl.openvensters.account.NotAllowed when the actor may not publish for the school
     * @throws PublishingRefused when there is nothing to publish
     */
    @Transactional
    public boolean publish(Actor actor, SchoolCode school, String indicator) {
        Moment now = Moment.of(clock);
        SchoolPlace place = repository.place(school, now);
        actor.require(Action.PUBLISH, place.place());
        Indicator what = catalogue.get(indicator);
        refuseUnlessThereIsSomething(what, place);
        repository.lock(place.id());
        Latest latest = repository.latest(place.id(), indicator);
        long run = Math.max(
                latest.asOfRun(),
                repository.newestRun(place.id(), what.measures().isEmpty() ? null : indicator));
        Optional<Draft> draft = repository.draft(place.id(), indicator);
        long explanation = explanation(actor, place, indicator, latest, draft, run, now);
        long answer = repository.newestAnswer(place.id(), indicator);
        draft.ifPresent(written -> repository.removeDraft(place.id(), indicator));
        if (latest.published()
                && latest.asOfRun() == run
                && latest.explanation() == explanation
                && latest.answer() == answer) {
            return false;
        }
        long publication = repository.insertPublication(
                new PublishingRepository.Fact(place.id(), indicator, run, explanation, answer, actor.account(), null),
                now);
        repository.settle(place.id(), indicator, run, publication);
        repository.tellChange(place.id(), indicator, now);
        return true;
    }

    private void refuseUnlessThereIsSomething(Indicator what, SchoolPlace place) {
        if (!what.appliesTo(place.type())) {
            throw new PublishingRefused(Why.NOT_APPLICABLE);
        }
        if (what.isCentral() && !what.measures().isEmpty() && !repository.hasFigures(place.id(), what.id())) {
            throw new PublishingRefused(Why.NO_FIGURE);
        }
        if (!what.isCentral() && repository.newestAnswer(place.id(), what.id()) == 0) {
            throw new PublishingRefused(Why.NO_ANSWER);
        }
    }

    /** The words to show: a new row when they changed or were confirmed for newer figures, else the row of before. */
    private long explanation(
            Actor actor,
            SchoolPlace place,
            String indicator,
            Latest latest,
            Optional<Draft> draft,
            long run,
            Moment now) {
        if (draft.isEmpty()) {
            return latest.explanation();
        }
        String body = SchoolText.clean(draft.get().body());
        if (body.isEmpty()) {
            return 0;
        }
        boolean same = latest.body().filter(body::equals).isPresent() && latest.figuresOfRun() >= run;
        return same
                ? latest.explanation()
                : repository.insertExplanation(place.id(), indicator, body, run, actor.account(), now);
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
        // The words stay at hand: they come back as a draft, unless a newer draft is there.
        if (latest.body().isPresent() && repository.draft(place.id(), indicator).isEmpty()) {
            repository.insertDraft(place.id(), indicator, latest.body().get(), actor.account(), now);
        }
        repository.insertPublication(
                new PublishingRepository.Fact(
                        place.id(),
                        indicator,
                        latest.asOfRun(),
                        0,
                        0,
                        actor.account(),
                        why.substring(0, Math.min(why.length(), LONGEST_REASON))),
                now);
        repository.tellChange(place.id(), indicator, now);
    }
}
