package nl.openvensters.site.questionnaire;

/** The address of taking part. A code never stands in it, only behind its #, which browsers keep to themselves. */
public final class TakingAddress {

    static final String PATH = "/meedoen";

    private TakingAddress() {}

    /** Whether it is the page where somebody takes part; all of it is sent there. */
    public static boolean is(String path) {
        return path.equals(PATH);
    }

    /** The page behind it. */
    public static String page() {
        return "/taking.xhtml";
    }
}
