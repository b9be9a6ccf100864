package nl.openvensters.launcher;

/** What the user asked cannot be done; the message is the one sentence that says why and what helps. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Exit code of the process when the command line itself is wrong. */
    public static final int WRONG_USE = 2;

    private final int exitCode;

    private Refusal(String sentence, int exitCode, Throwable cause) {
        super(sentence, cause);
        this.exitCode = exitCode;
    }

    /** @param sentence for the user, complete with what to do about it */
    public Refusal(String sentence) {
        this(sentence, 1, null);
    }

    /** As {@link #Refusal(String)}, with what is of use in the log only. */
    public Refusal(String sentence, Throwable cause) {
        this(sentence, 1, cause);
    }

    /** The command line cannot be understood. */
    static Refusal ofCommandLine(String sentence) {
        return new Refusal(sentence + " See ./run --help.", WRONG_USE, null);
    }

    int exitCode() {
        return exitCode;
    }
}
