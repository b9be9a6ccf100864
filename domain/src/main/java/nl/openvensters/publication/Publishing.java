package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.publication.PublishingRefused.Why;
import nl.openvensters.school.SchoolCode;

/** Makes an indicator of a school public, with the school's words, or takes it offline again. */
@ApplicationScoped
public class Publishing {

    private static final int LONGEST_REASON = 500;

    private final PublishingRepository repository;
    private final DraftRepository drafts;
    private final Catalogue catalogue;
    private final Clock clock;

    /** What publishing came to. */
    public enum Outcome {
        /** The public sees something new. */
        PUBLISHED,
        /** It was online like this already. */
        UNCHANGED,
        /** The board wants four eyes: somebody else has to approve it. */
        PROPOSED
    }

    /** For the container's proxy only. */
    protected Publishing() {
        this(null, null, null, null);
    }

    @Inject
    Publishing(PublishingRepository repository, DraftRepository drafts, Catalogue catalogue, Clock clock) {
        this.repository = repository;
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Publishes the figures of now with the draft that the person saw, or without a draft with what was online: that
     * confirms the words for the figures of now, and an answer of last year for this school year. Doing it twice is the
     * same as doing it once.
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
        Indicator what = catalogue.get(indicator);
        repository.lock(place.id());
        Latest latest = repository.latest(place.id(), indicator);
        Optional<Draft> draft = drafts.find(place.id(), indicator);
        int there = draft.map(Draft::version).orElse(0);
        if (there != version) {
            if (draft.isEmpty() && latest.published() && latest.draftVersion() == version) {
                return Outcome.UNCHANGED;
            }
            DraftContent start = repository.start(place.id(), what, latest);
            throw new DraftClash(
                    draft.orElseGet(() -> new Draft(start, 0, latest.at(), latest.by())),
                    Optional.empty(),
                    new Basis(there, latest.deliberate()));
        }
        DraftContent content = draft.map(Draft::content).orElseGet(() -> repository.start(place.id(), what, latest));
        refuseUnlessThereIsSomething(what, place, content);
        return put(actor, place, what, latest, content, there, now);
    }

    /** Publishes whatever draft there is now, seen or not. @return whether anything changed for the public */
    @Transactional
    public boolean publish(Actor actor, SchoolCode school, String indicator) {
        SchoolPlace place = repository.place(school, Moment.of(clock));
        int version = drafts.find(place.id(), indicator).map(Draft::version).orElse(0);
        return publish(actor, school, indicator, version) == Outcome.PUBLISHED;
    }

    private Outcome put(
            Actor actor,
            SchoolPlace place,
            Indicator what,
            Latest latest,
            DraftContent content,
            int version,
            Moment now) {
        String indicator = what.id();
        long run = Math.max(
                latest.asOfRun(),
                repository.newestRun(place.id(), what.measures().isEmpty() ? null : indicator));
        long explanation = explanation(actor, place, indicator, latest, content.body(), run, now);
        long answer = answer(actor, place, indicator, content.answer(), now);
        drafts.remove(place.id(), indicator);
        if (latest.published()
                && latest.asOfRun() == run
                && latest.explanation() == explanation
                && latest.ownAnswer() == answer) {
            return Outcome.UNCHANGED;
        }
        long publication = repository.insertPublication(
                new PublishingRepository.Fact(
                        place.id(), indicator, run, explanation, answer, version, actor.account(), null),
                now);
        repository.settle(place.id(), indicator, run, publication);
        repository.tellChange(place.id(), indicator, now);
        return Outcome.PUBLISHED;
    }

    private void refuseUnlessThereIsSomething(Indicator what, SchoolPlace place, DraftContent content) {
        if (!what.appliesTo(place.type())) {
            throw new PublishingRefused(Why.NOT_APPLICABLE);
        }
        if (what.isCentral() && !what.measures().isEmpty() && !repository.hasFigures(place.id(), what.id())) {
            throw new PublishingRefused(Why.NO_FIGURE);
        }
        if (!what.isCentral() && content.answer().isEmpty()) {
            throw new PublishingRefused(Why.NO_ANSWER);
        }
    }

    /** The words to show: a new row when they changed or are confirmed for newer figures, else the row of before. */
    private long explanation(
            Actor actor, SchoolPlace place, String indicator, Latest latest, String body, long run, Moment now) {
        if (body.isEmpty()) {
            return 0;
        }
        boolean same = latest.content().body().equals(body) && latest.figuresOfRun() >= run;
        return same
                ? latest.explanation()
                : repository.insertExplanation(place.id(), indicator, body, run, actor.account(), now);
    }

    /** The answer to show: a new row when it changed or is confirmed for a new school year. */
    private long answer(Actor actor, SchoolPlace place, String indicator, Optional<String> answer, Moment now) {
        if (answer.isEmpty()) {
            return 0;
        }
        SchoolYear year = SchoolYear.of(now.day());
        return repository
                .newestAnswer(place.id(), indicator)
                .filter(newest -> newest.says(answer, year))
                .map(StoredAnswer::id)
                .orElseGet(
                        () -> repository.insertAnswer(place.id(), indicator, year, answer.get(), actor.account(), now));
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
        DraftContent online = latest.content();
        if (!online.equals(DraftContent.EMPTY)
                && drafts.find(place.id(), indicator).isEmpty()) {
            drafts.save(place.id(), indicator, online, actor.account(), now);
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
                        why.substring(0, Math.min(why.length(), LONGEST_REASON))),
                now);
        repository.tellChange(place.id(), indicator, now);
    }
}
