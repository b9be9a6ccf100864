package nl.openvensters.portal.questionnaire;

/** A Dutch text with what is typed beside it, and what stood there. */
public final class TranslatedLine {

    private static final int LONG = 80;

    private final String dutch;
    private final String there;
    private String opened;
    private String text;
    private String theirs = "";

    /** @param there what stands beside it now */
    TranslatedLine(String dutch, String there) {
        this.dutch = dutch;
        this.there = there;
        this.opened = there;
        this.text = there;
    }

    /**
     * Somebody else saved since this was opened. Where nothing was typed here theirs is taken over; where both typed,
     * what was typed here stays and theirs stands beside it.
     */
    void meet() {
        if (text.strip().equals(opened.strip())) {
            text = there;
        } else if (!there.equals(opened) && !there.equals(text.strip())) {
            theirs = there;
        }
        opened = there;
    }

    public String getDutch() {
        return dutch;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    /** What stood there when it was opened. */
    public String getOpened() {
        return opened;
    }

    public void setOpened(String opened) {
        this.opened = opened == null ? "" : opened;
    }

    /** What somebody else wrote here meanwhile; empty when that is no other than what is typed. */
    public String getTheirs() {
        return theirs;
    }

    /** How many lines its field has. */
    public int getRows() {
        return dutch.length() > LONG ? 3 : 1;
    }
}
