package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.publication.Publishing.Outcome;
import nl.openvensters.publication.PublishingRefused.Why;
import nl.openvensters.publication.answer.AnswerRules;
import nl.openvensters.publication.answer.Fault;

/** The step itself, shared by who publishes, who approves and the clock. They ask who may, lock and open a transaction. */
@ApplicationScoped
class PuttingOnline {

    private final PublishingRepository repository;
    private final DraftRepository drafts;
    private final Pending pending;

    /** For the container's proxy only. */
    protected PuttingOnline() {
        this(null, null, null);
    }

    @Inject
    PuttingOnline(PublishingRepository repository, DraftRepository drafts, Pending pending) {
        this.repository = repository;
        this.drafts = drafts;
        this.pending = pending;
    }

    /**
     * What there is of an indicator.
     *
     * @param content of the draft, or without one what is online or was filled in last
     * @param run the newest whose figures would be shown
     */
    record Matter(
            SchoolPlace place, Indicator what, Latest latest, Optional<Draft> draft, DraftContent content, long run) {

        /** Of the draft; 0 when there is none. */
        int version() {
            return draft.map(Draft::version).orElse(0);
        }

        Basis basis() {
            return new Basis(version(), latest.deliberate());
        }

        DraftClash clash(Optional<DraftContent> mine) {
            Draft theirs = draft.orElseGet(() -> new Draft(content, 0, latest.at(), latest.by()));
            return new DraftClash(theirs, mine, basis());
        }

        /** The answer to show; of words alone an answer without members. */
        private Optional<String> answer() {
            if (!what.takesAnswer()) {
                return Optional.empty();
            }
            return what.isCentral()
                    ? content.answer()
                    : Optional.of(content.answer().orElse("{}"));
        }

        /** The same with only what is known of its kind; it was checked. */
        private Optional<String> publishedAnswer() {
            return answer().map(json -> AnswerRules.published(what, json));
        }

        private boolean keepsWords() {
            return content.body().equals(latest.content().body())
                    && (content.body().isEmpty() || latest.figuresOfRun() >= run);
        }
    }

    /** Reads what there is; the caller holds the lock of the school, or changes nothing. */
    Matter look(SchoolPlace place, Indicator what) {
        Latest latest = repository.latest(place.id(), what.id());
        Optional<Draft> draft = drafts.find(place.id(), what.id());
        DraftContent content = draft.map(Draft::content).orElseGet(() -> start(place, what, latest));
        long newest = repository.newestRun(place.id(), what.measures().isEmpty() ? null : what.id());
        return new Matter(place, what, latest, draft, content, Math.max(latest.asOfRun(), newest));
    }

    private DraftContent start(SchoolPlace place, Indicator what, Latest latest) {
        if (latest.published() || what.isCentral()) {
            return latest.content();
        }
        return new DraftContent(
                "", repository.newestAnswer(place.id(), what.id()).map(StoredAnswer::content));
    }

    /** Why it cannot be published, whoever asks. */
    Optional<PublishingRefused> obstacle(Matter matter) {
        Indicator what = matter.what();
        if (!what.appliesTo(matter.place().type())) {
            return Optional.of(new PublishingRefused(Why.NOT_APPLICABLE));
        }
        if (what.isCentral()
                && !what.measures().isEmpty()
                && !repository.hasFigures(matter.place().id(), what.id())) {
            return Optional.of(new PublishingRefused(Why.NO_FIGURE));
        }
        if (!what.isCentral() && matter.content().equals(DraftContent.EMPTY)) {
            return Optional.of(new PublishingRefused(Why.NO_ANSWER));
        }
        List<Fault> faults = matter
                .answer()
                .map(answer -> AnswerRules.check(what, answer, matter.content().body()))
                .orElse(List.of())
                .stream()
                .filter(Fault::blocks)
                .toList();
        return faults.isEmpty() ? Optional.empty() : Optional.of(new PublishingRefused(faults));
    }

    /** Whether all of it is online already, as of now and of this school year. */
    boolean isOnline(Matter matter, Moment now) {
        Latest latest = matter.latest();
        return latest.published()
                && latest.asOfRun() == matter.run()
                && matter.keepsWords()
                && latest.ownAnswer() == stored(matter, now).orElse(0L);
    }

    /** The row that holds the answer already, for this school year; 0 without an answer; empty when there is no row. */
    private Optional<Long> stored(Matter matter, Moment now) {
        if (matter.publishedAnswer().isEmpty()) {
            return Optional.of(0L);
        }
        return repository
                .newestAnswer(matter.place().id(), matter.what().id())
                .filter(newest -> newest.says(matter.publishedAnswer().get(), SchoolYear.of(now.day())))
                .map(StoredAnswer::id);
    }

    /**
     * Puts it online and takes the draft away.
     *
     * @param account in whose name
     * @param proposer who proposed it; 0 when nobody did
     */
    Outcome put(Matter matter, long account, long proposer, Moment now) {
        long school = matter.place().id();
        String indicator = matter.what().id();
        if (isOnline(matter, now)) {
            drafts.remove(school, indicator);
            pending.settled(school, indicator);
            return Outcome.UNCHANGED;
        }
        long publication = repository.insertPublication(
                new PublishingRepository.Fact(
                        school,
                        indicator,
                        matter.run(),
                        words(matter, account, now),
                        answer(matter, account, now),
                        matter.version(),
                        account,
                        proposer,
                        null),
                now);
        drafts.remove(school, indicator);
        pending.settled(school, indicator);
        repository.settle(school, indicator, matter.run(), publication);
        repository.tellChange(school);
        return Outcome.PUBLISHED;
    }

    /** A new row when the words changed or are confirmed for newer figures, else the row of before. */
    private long words(Matter matter, long account, Moment now) {
        String body = matter.content().body();
        if (body.isEmpty()) {
            return 0;
        }
        return matter.keepsWords()
                ? matter.latest().explanation()
                : repository.insertExplanation(
                        matter.place().id(), matter.what().id(), body, matter.run(), account, now);
    }

    /** A new row when the answer changed or is confirmed for a new school year. */
    private long answer(Matter matter, long account, Moment now) {
        return stored(matter, now)
                .orElseGet(() -> repository.insertAnswer(
                        matter.place().id(),
                        matter.what().id(),
                        SchoolYear.of(now.day()),
                        matter.publishedAnswer().orElseThrow(),
                        account,
                        now));
    }
}
