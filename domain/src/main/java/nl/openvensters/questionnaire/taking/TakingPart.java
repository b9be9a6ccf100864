package nl.openvensters.questionnaire.taking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.openvensters.questionnaire.taking.Taking.State;
import nl.openvensters.questionnaire.taking.TakingRepository.Mixed;
import nl.openvensters.time.Moment;
import nl.openvensters.writing.AnyName;

/** Somebody with a code answers, stops in between, goes on, and sends it once. */
@ApplicationScoped
public class TakingPart {

    private final TakingRepository repository;
    private final CodeKey key;
    private final Clock clock;

    /** For the container's proxy only. */
    protected TakingPart() {
        this(null, null, null);
    }

    @Inject
    public TakingPart(TakingRepository repository, CodeKey key, Clock clock) {
        this.repository = repository;
        this.key = key;
        this.clock = clock;
    }

    /** What a code opens, with what its holder answered so far. */
    @Transactional
    public Taking open(ParticipationCode code) {
        Taking found = repository.find(code, today());
        return found.isOpen()
                ? found.holding(repository
                        .sheet(code)
                        .flatMap(kept -> SealedAnswers.open(key.sheetKey(code), kept)
                                // Begun before sheets had the key of the installation too.
                                .or(() -> SealedAnswers.open(code.key(), kept)))
                        .orElse(FilledAnswers.EMPTY))
                : found;
    }

    /** Keeps what was answered so far, readable with the code only. @return what the code opens by now */
    @Transactional
    public Taking keep(ParticipationCode code, FilledAnswers sheet) {
        Taking found = repository.find(code, today());
        if (found.isOpen() && !sheet.isEmpty()) {
            repository.keep(code, found.round(), SealedAnswers.seal(key.sheetKey(code), sheet));
        }
        return found.holding(sheet);
    }

    /**
     * Sends it: the answers are there and the code is spent, or neither.
     *
     * @return {@link State#OPEN} when they were taken; else why not
     */
    @Transactional
    public State submit(ParticipationCode code, FilledAnswers sheet) {
        Taking found = repository.find(code, today());
        if (!found.isOpen()) {
            return found.state();
        }
        if (!repository.isOpen(found.round(), today())) {
            return State.CLOSED;
        }
        if (!repository.spend(code)) {
            return State.SPENT;
        }
        FilledAnswers asked = sheet.asked(found.questionnaire());
        repository.add(found.round(), found.group(), asked.numbers());
        // A few rows at most: the open questions of one list.
        asked.words().forEach((item, words) -> repository.addWords(found.round(), item, words, AnyName.isIn(words)));
        repository.forget(code);
        return State.OPEN;
    }

    /** For the clock: lets nothing of the database tell which answers came with which code, nor whose code it can be. */
    @Transactional
    public void mix() {
        repository.mix(Mixed.ANSWERS);
        repository.mix(Mixed.WORDS);
        repository.rekey();
    }

    private LocalDate today() {
        return Moment.of(clock).day();
    }
}
