package nl.openvensters.questionnaire.own;

/** A questionnaire cannot be like this, for a reason that who writes it can understand. */
public class OwnListRefused extends RuntimeException {

    /** Why; the reading of it is in the message bundles. */
    public enum Why {
        /** No name, or one that is too long. */
        NAME,
        /** No welcome, or one that is too long. */
        LEAD,
        /** No question, or too many. */
        QUESTIONS,
        /** A line that is too long, or has no text. */
        LINE,
        /** What stands between brackets is no kind of answer. */
        KIND,
        /** A choice with fewer than two or more than eight answers. */
        CHOICES,
        /** A number without two bounds from 0 to 100. */
        BOUNDS,
        /** A question where yes is bad does not say what a high mark means. */
        TOLD,
        /** A question that some are asked names no answers of the question above it, or all, or stands below none. */
        WHEN,
        /** A translation is too long. */
        TRANSLATION,
        /** What was translated is no longer what is asked: somebody changed the questions meanwhile. */
        CHANGED,
        /** A version is ready, so it is not thrown away. */
        READY,
        /** It is no other than the version that is ready. */
        SAME
    }

    private final Why why;
    private final int line;

    OwnListRefused(Why why, int line) {
        super("Refused: " + why);
        this.why = why;
        this.line = line;
    }

    OwnListRefused(Why why) {
        this(why, 0);
    }

    public Why why() {
        return why;
    }

    /** Of the questions, from 1; 0 when it is about none. */
    public int line() {
        return line;
    }
}
