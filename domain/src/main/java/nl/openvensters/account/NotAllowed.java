package nl.openvensters.account;

/** Somebody tried what no role of theirs allows. */
public class NotAllowed extends RuntimeException {

    public NotAllowed(Actor actor, Action action, Place place) {
        super("Account " + actor.account() + " may not " + action + " at " + place);
    }
}
