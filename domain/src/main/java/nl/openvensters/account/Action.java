package nl.openvensters.account;

/** What can be done; the columns of the table of roles, see {@link Role}. */
public enum Action {
    /** See the figures of a school before they are public, and their state. */
    SEE_FIGURES,
    /** Read a text that somebody is working on. */
    SEE_DRAFT,
    EDIT_DRAFT,
    PUBLISH,
    WITHDRAW,
    /** Put online, or return, what somebody else proposed. */
    APPROVE,
    /** See how far all schools and boards are. */
    SEE_MONITOR,
    /** Keep the dashboard of the sector agreement: change it, publish it. */
    KEEP_AGREEMENT,
    /** Settings and words of the board itself: its page, four eyes, texts for all its schools. */
    MANAGE_BOARD,
    /** Invite people, give and end roles. */
    MANAGE_PEOPLE,
    /** Import, settings, everything of the platform itself. */
    ADMINISTER,
    /** Write to boards for the sector, call them, and note what came of it. */
    RUN_CAMPAIGNS,
    /** Hold questionnaires: begin, watch, close, and decide what becomes of the results. */
    RUN_SURVEYS,
    /** Settings of a partnership itself: whether it wants four eyes. */
    MANAGE_PARTNERSHIP
}
