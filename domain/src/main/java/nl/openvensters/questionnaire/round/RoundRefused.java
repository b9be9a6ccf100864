package nl.openvensters.questionnaire.round;

/** A round cannot be begun or changed like this, for a reason that who tries can understand. */
public class RoundRefused extends RuntimeException {

    /** Why; the reading of it is in the message bundles. */
    public enum Why {
        /** No group with people in it. */
        NO_GROUPS,
        /** A group without a name, or two with the same. */
        GROUP_NAME,
        /** Nobody or more than five thousand in a group. */
        GROUP_SIZE,
        /** Fewer people in a group than the minimum: it would be seen who answered. */
        SMALL_GROUP,
        /** The last day is before today, before the one that was promised, or more than half a year away. */
        DAY,
        /** Less than the questionnaire wants; a school may only be stricter. */
        MINIMUM,
        /** This school year it was held already: from two rounds one could work out what one person answered. */
        ALREADY_THIS_YEAR,
        /** It runs, or was closed less than three months ago, in the school year before: the same as of one year. */
        TOO_SOON,
        /**
         * One question of it is asked of the same people in another list, or was this school year or less than three months ago:
         * from both one could work it out.
         */
        ASKED_ELSEWHERE,
        /** Somebody answered, so it cannot be taken back. */
        ANSWERED,
        /** No more people than there were: a group never shrinks. */
        NOT_MORE,
        /** It is over. */
        CLOSED,
        /** There is no mail address among what was typed, or one that cannot be. */
        ADDRESS,
        /** More addresses than people were invited. */
        TOO_MANY,
        /** Nobody was mailed, so nobody can be reminded. */
        NOBODY,
        /** They were reminded today. */
        REMINDED
    }

    private final Why why;

    /** @param why what is wrong */
    public RoundRefused(Why why) {
        super("Refused: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
