package nl.openvensters.guide;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * How far a PDF of a guide is.
 *
 * @param before how many others are made first
 * @param done chapters that are written
 * @param steps chapters that there are; 0 before it is begun
 * @param pages of one that is made
 * @param attempts how often it was begun
 * @param notBefore when it is tried again if it does not end by itself, in UTC; empty before it is begun
 */
public record GuidePdf(
        long id,
        State state,
        int before,
        int done,
        int steps,
        int pages,
        int attempts,
        Optional<LocalDateTime> notBefore) {

    /** How often one is tried: what breaks off for a moment is well again then, and what never works is said to. */
    public static final int MOST_ATTEMPTS = 3;

    /** How far. */
    public enum State {
        WAITING,
        MAKING,
        /** It was broken off, and is tried again. */
        PAUSED,
        MADE,
        /** It is made and can be read, and did not come with the indicator, at which somebody writes. */
        HELD_UP,
        /** It is made and can be read, and did not come with the indicator in all attempts. */
        MISSED,
        FAILED
    }

    /** How long after the beginning of an attempt the next may begin: one minute, five, twenty-five. */
    static Duration pauseAfter(int attempt) {
        return Duration.ofMinutes(Math.round(Math.pow(5, attempt - 1)));
    }

    public boolean isUnderWay() {
        return state == State.WAITING || state == State.MAKING || state == State.PAUSED;
    }

    /** Whether it can be read. */
    public boolean isMade() {
        return state == State.MADE || state == State.HELD_UP || state == State.MISSED;
    }
}
