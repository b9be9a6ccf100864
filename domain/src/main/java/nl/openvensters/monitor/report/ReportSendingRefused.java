package nl.openvensters.monitor.report;

/** A report cannot be sent like this. */
public class ReportSendingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Why {
        NO_ADDRESS,
        NOT_AN_ADDRESS,
        TOO_MANY,
        LONG_WORDS,
        TOO_OFTEN
    }

    private final Why why;
    private final String detail;

    ReportSendingRefused(Why why, String detail) {
        super(why.name());
        this.why = why;
        this.detail = detail;
    }

    public Why why() {
        return why;
    }

    /** What it is about, as it was typed; empty when it is about all of it. */
    public String detail() {
        return detail;
    }
}
