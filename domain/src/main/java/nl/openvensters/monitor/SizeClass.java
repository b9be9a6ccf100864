package nl.openvensters.monitor;

/** How many schools a board has, roughly: in the tables of the monitor, and where boards are compared with each other. */
public enum SizeClass {
    ONE(1, 1),
    FEW(2, 4),
    SOME(5, 9),
    MANY(10, 19),
    MOST(20, Integer.MAX_VALUE);

    private final int from;
    private final int to;

    SizeClass(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** @param schools at least one */
    public static SizeClass of(int schools) {
        for (SizeClass one : values()) {
            if (schools >= one.from && schools <= one.to) {
                return one;
            }
        }
        throw new IllegalArgumentException("A board with " + schools + " schools");
    }
}
