package nl.openvensters.campaign;

/** Something of a campaign cannot be done like this, for a reason that who tries can understand. */
public class CampaignRefused extends RuntimeException {

    /** Why; the reading of it is in the message bundles. */
    public enum Why {
        NO_NAME,
        NO_GOAL,
        TOO_LONG,
        NO_BOARDS,
        /** A board that was shown runs no school any more. */
        BOARDS_GONE,
        /** A selection with that name is there. */
        NAME_TAKEN,
        /** The day is before today. */
        IN_THE_PAST,
        /** The day is still to come. */
        IN_THE_FUTURE,
        /** The day is more than a year away. */
        TOO_FAR,
        /** The day of a meeting is before the campaign begins. */
        BEFORE_START,
        /** The day of a meeting is after the campaign's last. */
        AFTER_END,
        START_PAST,
        /** The first day is more than a year away. */
        START_FAR,
        END_BEFORE_START,
        END_PAST,
        /** The last day is more than two years after the first. */
        END_FAR,
        /** A meeting is before the first day. */
        MEETING_BEFORE,
        /** A meeting is after the last day. */
        MEETING_AFTER,
        /** Its first day cannot change any more. */
        BEGUN,
        /** Its first day is to come. */
        NOT_BEGUN,
        /** The campaign ended. */
        ENDED,
        NO_SUBJECT,
        NO_WORDS,
        /** The words name a place to fill that is not known. */
        UNKNOWN_BLANK,
        /** It is being sent, or was. */
        SENT,
        /** Its words are not those that were looked at. */
        CHANGED,
        NOBODY,
        /** More trials in an hour than anybody needs. */
        TOO_MANY,
        NO_ADDRESS,
        NO_PLACE,
        NO_DAY
    }

    private final Why why;
    private final String detail;

    CampaignRefused(Why why) {
        this(why, "");
    }

    CampaignRefused(Why why, String detail) {
        super("Refused: " + why);
        this.why = why;
        this.detail = detail;
    }

    public Why why() {
        return why;
    }

    /** What it is about, such as the name of the place to fill; often empty. */
    public String detail() {
        return detail;
    }
}
