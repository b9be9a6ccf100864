package nl.openvensters.account;

/** A new password will not do. */
public class WeakPassword extends RuntimeException {

    /** What is wrong with it; the reading of it is in the message bundles. */
    public enum Why {
        TOO_SHORT,
        TOO_LONG,
        /** It is, or is made of, what many people use. */
        OFTEN_USED,
        /** It is made of the name, the address or the name of the product. */
        ABOUT_YOU,
        REPEATS,
        GUESSABLE
    }

    private final Why why;

    WeakPassword(Why why) {
        super("The new password is " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
