package nl.openvensters.account;

/**
 * Where something is done: at a school, at a board or at the platform as a whole.
 *
 * @param school subject of the school; 0 when it is not about one
 * @param board subject of the board that runs it on this day; 0 when there is none
 */
public record Place(long school, long board) {

    public static final Place PLATFORM = new Place(0, 0);

    /** @param board the board that runs the school, 0 when unknown */
    public static Place school(long school, long board) {
        return new Place(school, board);
    }

    public static Place board(long board) {
        return new Place(0, board);
    }

    boolean isPlatform() {
        return school == 0 && board == 0;
    }

    boolean isSchool() {
        return school != 0;
    }

    /** The school, or else the board, to which a role is tied; 0 for the platform. */
    long subject() {
        return isSchool() ? school : board;
    }

    boolean lies(long subject) {
        return subject != 0 && (subject == school || subject == board);
    }
}
