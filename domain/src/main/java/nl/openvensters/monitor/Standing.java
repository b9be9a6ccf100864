package nl.openvensters.monitor;

/**
 * How one indicator stood at one school on one day, as the bits of a number below 512. All but what is waiting and what was
 * withdrawn is of what was online.
 */
final class Standing {

    static final int NOTHING = 0;

    /** So many numbers there are. */
    static final int ALL = 1 << 9;

    static final int PUBLISHED = 1;

    /** The school took it offline. */
    static final int WITHDRAWN = 1 << 1;

    /** Nobody pressed a button for it. */
    static final int AUTOMATIC = 1 << 2;

    /** With words of the school. */
    static final int EXPLAINED = 1 << 3;

    /** The words are about figures that changed since. */
    static final int STALE = 1 << 4;

    /** How the words read is not known yet. */
    static final int UNJUDGED = 1 << 5;

    /** The words are long enough to say how they read. */
    static final int JUDGED = 1 << 6;

    /** They are not hard to read. */
    static final int READABLE = 1 << 7;

    /** Figures came that nothing includes that was put online or taken offline since. */
    static final int WAITING = 1 << 8;

    private Standing() {}

    static boolean has(int standing, int bit) {
        return (standing & bit) != 0;
    }
}
