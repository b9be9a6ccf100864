package nl.openvensters.guide;

/**
 * How far a PDF of a guide is.
 *
 * @param before how many others are made first
 * @param done chapters that are written
 * @param steps chapters that there are; 0 before it is begun
 * @param pages of one that is made
 */
public record GuidePdf(long id, State state, int before, int done, int steps, int pages) {

    /** How far. */
    public enum State {
        WAITING,
        MAKING,
        MADE,
        FAILED
    }

    public boolean isUnderWay() {
        return state == State.WAITING || state == State.MAKING;
    }
}
