package nl.openvensters.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.openvensters.account.Actor;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;

/** Writes down what was done with an agreement, in the transaction in which it was done. */
@ApplicationScoped
public class AgreementHistory {

    private static final int MOST_ABOUT = 200;

    private final HistoryRepository history;

    /** For the container's proxy only. */
    protected AgreementHistory() {
        this(null);
    }

    @Inject
    public AgreementHistory(HistoryRepository history) {
        this.history = history;
    }

    /**
     * A part was changed.
     *
     * @param part which, in words
     * @param before its lines as they were; those that stayed are not repeated
     * @param after its lines as they are
     */
    void changed(Actor actor, String code, String part, List<String> before, List<String> after) {
        append(
                EventKind.AGREEMENT_CHANGED,
                actor,
                code,
                part,
                AgreementWords.only(before, after),
                AgreementWords.only(after, before));
    }

    /** Something was done of which there is no more to tell. */
    void changed(Actor actor, String code, String what) {
        changed(actor, code, what, List.of(), List.of());
    }

    /** It was published, for a day. */
    void published(Actor actor, String code, LocalDate day) {
        append(
                EventKind.AGREEMENT_PUBLISHED,
                actor,
                code,
                AgreementWords.text("history.published", AgreementWords.day(day)),
                "",
                "");
    }

    private void append(EventKind what, Actor actor, String code, String part, String before, String after) {
        String about = code + ": " + part;
        history.append(Fact.of(what, actor.account(), 0, about.substring(0, Math.min(about.length(), MOST_ABOUT)))
                .changing(before, after));
    }
}
