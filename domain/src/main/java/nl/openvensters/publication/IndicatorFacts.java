package nl.openvensters.publication;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.publication.PublishingRefused.Why;
import nl.openvensters.publication.answer.AnswerRules;
import nl.openvensters.publication.answer.Fault;
import nl.openvensters.time.Moment;

/**
 * What is a fact about an indicator of a subject: what the public sees by the latest publication or withdrawal, what was
 * delivered and filled in. Ids are 0 where there is nothing.
 *
 * @param published whether it is online
 * @param withdrawn whether it was taken offline and not published since
 * @param online words and answer that are online; empty when nothing is
 * @param figuresOfRun the newest run whose figures the writer of the words online saw
 * @param edition that was put online; {@link #NONE} when it was none
 * @param at when a person last published or withdrew, in UTC; null without one
 * @param by who that was
 * @param editor who saved the draft that there is
 * @param filledIn the newest answer, online or not
 * @param run the newest whose figures would be shown
 * @param delivered whether there is a figure
 */
record IndicatorFacts(
        SubjectPlace place,
        Indicator what,
        boolean published,
        boolean withdrawn,
        long asOfRun,
        long explanation,
        DraftContent online,
        long figuresOfRun,
        long ownAnswer,
        int edition,
        LocalDateTime at,
        String by,
        String editor,
        Optional<StoredAnswer> filledIn,
        long run,
        boolean delivered) {

    /** No edition, for what was withdrawn or published by itself. */
    static final int NONE = -1;

    /** What a writer begins with. */
    DraftContent start() {
        return published || what.isCentral() ? online : new DraftContent("", filledIn.map(StoredAnswer::content));
    }

    /** @throws PublishingRefused when this cannot be published, whoever asks */
    void check(DraftContent content) {
        if (!place.has(what)) {
            throw new PublishingRefused(Why.NOT_APPLICABLE);
        }
        if (what.isCentral() && !what.measures().isEmpty() && !delivered) {
            throw new PublishingRefused(Why.NO_FIGURE);
        }
        if (!what.isCentral() && content.equals(DraftContent.EMPTY)) {
            throw new PublishingRefused(Why.NO_ANSWER);
        }
        List<Fault> faults =
                answer(content)
                        .map(answer -> AnswerRules.check(what, answer, content.body()))
                        .orElse(List.of())
                        .stream()
                        .filter(Fault::blocks)
                        .toList();
        if (!faults.isEmpty()) {
            throw new PublishingRefused(faults);
        }
    }

    /** Whether this can be published, whoever asks. */
    boolean allows(DraftContent content) {
        try {
            check(content);
            return true;
        } catch (PublishingRefused e) {
            return false;
        }
    }

    /** Whether all of it is online already, as of now and of this school year. */
    boolean isOnline(DraftContent content, Moment now) {
        return published
                && asOfRun == run
                && keepsWords(content)
                && ownAnswer == stored(content, now).orElse(0L);
    }

    /** A new row of words or of an answer when it changed or is confirmed: for newer figures, for a new school year. */
    PublicationFact publication(DraftContent content, int put, long account, long proposer, Moment now) {
        boolean silent = content.body().isEmpty();
        Optional<Long> stored = stored(content, now);
        return new PublicationFact(
                this,
                now,
                account,
                proposer,
                run,
                silent || keepsWords(content) ? Optional.empty() : Optional.of(content.body()),
                silent ? 0 : explanation,
                stored.isPresent() ? Optional.empty() : publishedAnswer(content),
                stored.orElse(0L),
                put,
                null);
    }

    PublicationFact withdrawal(String reason, long account, Moment now) {
        return new PublicationFact(
                this, now, account, 0, asOfRun, Optional.empty(), 0, Optional.empty(), 0, NONE, reason);
    }

    private boolean keepsWords(DraftContent content) {
        return content.body().equals(online.body()) && (content.body().isEmpty() || figuresOfRun >= run);
    }

    /** The row that holds the answer already, for this school year; 0 without an answer; empty when there is no row. */
    private Optional<Long> stored(DraftContent content, Moment now) {
        Optional<String> answer = publishedAnswer(content);
        if (answer.isEmpty()) {
            return Optional.of(0L);
        }
        return filledIn.filter(newest -> newest.says(answer.get(), SchoolYear.of(now.day())))
                .map(StoredAnswer::id);
    }

    /** The answer to show; of words alone an answer without members. */
    private Optional<String> answer(DraftContent content) {
        if (!what.takesAnswer()) {
            return Optional.empty();
        }
        return what.isCentral()
                ? content.answer()
                : Optional.of(content.answer().orElse("{}"));
    }

    /** The same with only what is known of its kind; it was checked. */
    private Optional<String> publishedAnswer(DraftContent content) {
        return answer(content).map(json -> AnswerRules.published(what, json));
    }
}
