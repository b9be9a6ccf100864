package nl.openvensters.questionnaire.round;

/** Results of another firm cannot be taken like this. */
public class OtherFirmRefused extends RuntimeException {

    /** Why; the reading of it is in the message bundles. */
    public enum Why {
        /** It does not say whose they are. */
        FIRM,
        /** There is no file, or one that cannot be read. */
        FILE,
        /** A column is missing. */
        COLUMNS,
        /** A part that the list does not have; the detail names it. */
        PART,
        /** A mark that is not from 1 to 10, or people who are no whole number; the detail names the row. */
        NUMBER,
        /** More answered than were asked. */
        MORE_THAN_ASKED,
        /** They are there already for this school year. */
        THERE
    }

    private final Why why;
    private final String detail;

    /** @param detail what it is about; may be empty */
    public OtherFirmRefused(Why why, String detail) {
        super("Refused: " + why + " " + detail);
        this.why = why;
        this.detail = detail;
    }

    public Why why() {
        return why;
    }

    public String detail() {
        return detail;
    }
}
