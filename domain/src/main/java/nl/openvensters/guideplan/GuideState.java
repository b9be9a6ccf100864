package nl.openvensters.guideplan;

/** Where the guide of a school and a year stands. */
public enum GuideState {
    /** It is written. */
    DRAFT,
    /** It lies with the parents of the council, frozen. */
    ASKED,
    /** They did not consent. */
    REFUSED,
    CONSENTED,
    /** The board adopted it: parents can read it. */
    ADOPTED,
    /** The inspectorate has it. */
    DELIVERED;

    /** Whether the board adopted it, delivered or not. */
    public boolean isAdopted() {
        return this == ADOPTED || this == DELIVERED;
    }
}
