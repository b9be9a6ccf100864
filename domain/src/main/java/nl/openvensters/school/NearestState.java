package nl.openvensters.school;

/** Which state of a school or a board is told of on a day on which it may have none. */
public final class NearestState {

    private NearestState() {}

    /**
     * What to order states by, so that the first is the one that holds on a day or held last before it, or else the first
     * that will. It has two parameters: the day, twice.
     *
     * @param state alias of {@code school_state} or {@code board_state}
     */
    public static String order(String state) {
        return "{s}.valid_from <= ? desc, if({s}.valid_from <= ?, -1, 1) * to_days({s}.valid_from)"
                .replace("{s}", state);
    }
}
