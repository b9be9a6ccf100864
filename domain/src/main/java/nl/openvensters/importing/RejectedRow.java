package nl.openvensters.importing;

/** A row that cannot be read: which cell, and why. Without a stack trace: a file may have thousands. */
public class RejectedRow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String column;
    private final String cell;

    /**
     * @param column the normalised name of the column at fault
     * @param cell what stands there
     * @param reason the part after {@code reject.} of a key in the message bundle
     * @param arguments for the message
     */
    public RejectedRow(String column, String cell, String reason, Object... arguments) {
        super(ImportMessages.text("reject." + reason, arguments), null, false, false);
        this.column = column;
        this.cell = cell;
    }

    public String column() {
        return column;
    }

    public String cell() {
        return cell;
    }

    /** In Dutch, one sentence. */
    public String why() {
        return getMessage();
    }
}
