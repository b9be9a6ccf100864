package nl.openvensters.mail;

/** What became of a mail. */
public enum MailFate {
    /** It is not sent yet. */
    WAITING,
    /** The server did not take it yet; it is tried again. */
    DELAYED,
    /** The server of the sender took it. */
    SENT,
    /** The server will not have it. */
    REFUSED,
    /** The server could not be reached for two days, or never took it. */
    GIVEN_UP;

    /**
     * @param outcome as it is stored; null when it did not end
     * @param attempts how often it was tried
     */
    public static MailFate of(String outcome, int attempts) {
        if (outcome != null) {
            return valueOf(outcome);
        }
        return attempts == 0 ? WAITING : DELAYED;
    }
}
