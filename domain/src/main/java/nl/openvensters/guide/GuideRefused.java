package nl.openvensters.guide;

/** A guide does not allow this now; the reading of it is in the message bundles. Nothing changed. */
public class GuideRefused extends RuntimeException {

    /** Why. */
    public enum Why {
        /** It is frozen: it has to be opened again before it is changed. */
        FROZEN,
        /** It was opened again or changed after the link was sent. */
        CHANGED_AFTER_ASKING,
        /** Only what is being written can be laid before the council. */
        NOT_WRITING,
        /** Nobody consented to this version. */
        NO_CONSENT,
        ALREADY_DECIDED,
        NOT_ADOPTED,
        ALREADY_DELIVERED,
        WITHDRAWN_ALREADY,
        LINK_EXPIRED,
        /** Who decides is not who the link was sent to. */
        OTHER_PERSON,
        NO_NAME,
        NO_ROLE,
        NO_ADDRESS,
        NO_DAY,
        /** Consent on paper without the paper. */
        NO_DOCUMENT,
        NO_REASON,
        TOO_LONG,
        TOO_MANY_CHAPTERS,
        TOO_MANY_PARAGRAPHS,
        /** More pages than anybody reads. */
        TOO_LARGE,
        DAYS_UNCLEAR,
        NOTHING_TO_BEGIN_WITH,
        /** Somebody else began it at the same moment. */
        BEGUN_ALREADY,
        NO_WORDS,
        NO_TEXT_IN_PDF,
        NO_TITLE_IN_PDF,
        PDF_TOO_LARGE,
        /** A photo without words for who does not see it. */
        NO_ALT,
        /** Who works for the school or its board does not decide for its parents. */
        OWN_PEOPLE,
        ASKED_ALREADY,
        TOO_MANY_MEMBERS,
        TOO_MANY_PHOTOS
    }

    private final Why why;

    public GuideRefused(Why why) {
        super("Refused: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
