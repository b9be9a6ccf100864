package nl.openvensters.guide;

import nl.openvensters.guide.GuideRefused.Why;

/** Why somebody did something that others read the reason of. */
final class Reason {

    private static final int LONGEST = 500;

    private Reason() {}

    /** @throws GuideRefused when nothing is said, or too much */
    static String checked(String typed) {
        String why = typed == null ? "" : typed.strip();
        if (why.isEmpty()) {
            throw new GuideRefused(Why.NO_REASON);
        }
        if (why.length() > LONGEST) {
            throw new GuideRefused(Why.TOO_LONG);
        }
        return why;
    }
}
