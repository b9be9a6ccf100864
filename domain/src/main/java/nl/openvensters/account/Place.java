package nl.openvensters.account;

import nl.openvensters.school.SubjectKind;

/**
 * Where something is done: at a subject where people have roles, or at the platform as a whole.
 *
 * @param kind of the subject; null for the platform
 * @param subject 0 for the platform. A partnership has no say over schools, nor they over it
 * @param board subject of the board that runs the school on this day, or the board itself; 0 when there is none
 */
public record Place(SubjectKind kind, long subject, long board) {

    public static final Place PLATFORM = new Place(null, 0, 0);

    /** The place of a subject of any kind; the platform when nobody works for subjects of that kind. @param board of a school, 0 when unknown */
    public static Place of(SubjectKind kind, long subject, long board) {
        return kind.publishes() ? new Place(kind, subject, kind == SubjectKind.BOARD ? subject : board) : PLATFORM;
    }

    /** @param board the board that runs the school, 0 when unknown */
    public static Place school(long school, long board) {
        return of(SubjectKind.SCHOOL, school, board);
    }

    public static Place board(long board) {
        return of(SubjectKind.BOARD, board, board);
    }

    public static Place partnership(long partnership) {
        return of(SubjectKind.PARTNERSHIP, partnership, 0);
    }

    /** Subject of the school; 0 when it is not about one. */
    public long school() {
        return isSchool() ? subject : 0;
    }

    boolean isPlatform() {
        return subject == 0;
    }

    boolean isSchool() {
        return subject != 0 && kind == SubjectKind.SCHOOL;
    }

    boolean isBoard() {
        return subject != 0 && kind == SubjectKind.BOARD;
    }

    boolean isPartnership() {
        return subject != 0 && kind == SubjectKind.PARTNERSHIP;
    }

    boolean lies(long where) {
        return where != 0 && (where == subject || where == board);
    }
}
