package nl.openvensters.questionnaire.taking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.RespondentRole;

/**
 * What somebody with a code finds.
 *
 * @param state whether it can be answered; without a questionnaire when there is no such code
 * @param place name of the school or board
 * @param role as whom
 * @param minimum under which nothing of the answers is shown
 * @param until the last day
 * @param sheet what was answered so far
 * @param before marks out of ten of the last time, by question; of a questionnaire that carries them over
 */
public record Taking(
        State state,
        long round,
        int group,
        Questionnaire questionnaire,
        String place,
        RespondentRole role,
        int minimum,
        LocalDate until,
        FilledAnswers sheet,
        Map<String, BigDecimal> before) {

    /** Whether a code can be used. */
    public enum State {
        OPEN,
        /** There is no such code. */
        UNKNOWN,
        /** It was used. */
        SPENT,
        /** The round is over. */
        CLOSED
    }

    static Taking not(State state) {
        return new Taking(state, 0, 0, null, "", null, 0, null, FilledAnswers.EMPTY, Map.of());
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    Taking holding(FilledAnswers other) {
        return new Taking(state, round, group, questionnaire, place, role, minimum, until, other, before);
    }
}
