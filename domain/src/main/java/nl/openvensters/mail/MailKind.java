package nl.openvensters.mail;

/** What a mail is about. */
public enum MailKind {
    /** One's own account: a password, an address, a second step. */
    ACCOUNT,
    /** Somebody is asked to take a role. */
    INVITATION,
    /** A role was given or ended. */
    ROLE,
    /** A school is asked to look at something. */
    QUESTION,
    /** The school answered. */
    ANSWER,
    /** Something lies with a second person, or came back from one. */
    APPROVAL,
    /** What is due. */
    DIGEST,
    /** The sector asks something of who runs a board. */
    CAMPAIGN,
    /** How such a letter will look, to who writes it. */
    CAMPAIGN_TRIAL,
    /** The monitor's report of a day, sent on by who sees the monitor. */
    REPORT,
    /** Somebody is asked to fill in a questionnaire. */
    SURVEY,
    /** The parents of a council are asked about a school guide, or decided on it. */
    GUIDE;

    /** Whether what it says is encrypted while it waits: its code could be used by who reads a backup. */
    boolean isSealed() {
        return this == SURVEY;
    }
}
