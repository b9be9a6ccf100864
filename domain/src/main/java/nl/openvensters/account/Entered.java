package nl.openvensters.account;

/**
 * Somebody whose password was right, in one session.
 *
 * @param session its number
 * @param actor who it is; acts only when {@code step} is {@link SecondStep#DONE}
 * @param email the address to log in with
 * @param step what is still asked
 * @param required whether a role asks for a second step
 */
public record Entered(long session, Actor actor, String email, SecondStep step, boolean required) {

    /** The same, of whom more is known. */
    Entered as(Actor known) {
        return new Entered(session, known, email, step, required);
    }

    public boolean isDone() {
        return step == SecondStep.DONE;
    }
}
