package nl.openvensters.questionnaire.result;

/** Somebody began to write about the same indicator and is not ready: publishing a mark would put that online or undo it. */
public class UnfinishedDraft extends RuntimeException {

    private final String writer;

    /** @param writer whose draft it is */
    public UnfinishedDraft(String writer) {
        super("A draft of " + writer);
        this.writer = writer;
    }

    public String writer() {
        return writer;
    }
}
