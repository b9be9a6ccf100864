package nl.openvensters.account;

/**
 * Where something is done: at a school, at a board, at a partnership or at the platform as a whole.
 *
 * @param school subject of the school; 0 when it is not about one
 * @param board subject of the board that runs it on this day; 0 when there is none
 * @param partnership subject of the partnership; 0 when it is not about one. It has no say over schools, nor they over it
 */
public record Place(long school, long board, long partnership) {

    public static final Place PLATFORM = new Place(0, 0, 0);

    /** @param board the board that runs the school, 0 when unknown */
    public static Place school(long school, long board) {
        return new Place(school, board, 0);
    }

    public static Place board(long board) {
        return new Place(0, board, 0);
    }

    public static Place partnership(long partnership) {
        return new Place(0, 0, partnership);
    }

    boolean isPlatform() {
        return school == 0 && board == 0 && partnership == 0;
    }

    boolean isSchool() {
        return school != 0;
    }

    boolean isBoard() {
        return school == 0 && board != 0;
    }

    boolean isPartnership() {
        return partnership != 0;
    }

    /** The school, the board or the partnership to which a role is tied; 0 for the platform. */
    long subject() {
        return isSchool() ? school : isPartnership() ? partnership : board;
    }

    boolean lies(long subject) {
        return subject != 0 && (subject == school || subject == board || subject == partnership);
    }
}
