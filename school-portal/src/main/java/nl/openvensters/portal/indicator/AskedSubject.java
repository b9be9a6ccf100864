package nl.openvensters.portal.indicator;

import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.school.SubjectKind;

/** Whom a page or a script is about, as an address or a request names it: {@code school=12AB00} or {@code board=41234}. */
final class AskedSubject {

    private static final String BOARD = "board";
    private static final String SCHOOL = "school";

    private AskedSubject() {}

    /**
     * @param school null when it is about a board
     * @throws IllegalArgumentException when it is the code of nothing
     */
    static SubjectCode of(String school, String board) {
        return board == null ? new SchoolCode(school) : new BoardNumber(board);
    }

    static SubjectCode in(HttpServletRequest request) {
        return of(request.getParameter(SCHOOL), request.getParameter(BOARD));
    }

    /** Whether it names one. */
    static boolean isIn(JsonObject asked) {
        return asked.containsKey(BOARD) || asked.containsKey(SCHOOL);
    }

    static SubjectCode in(JsonObject asked) {
        return asked.containsKey(BOARD)
                ? new BoardNumber(EditorRequest.text(asked, BOARD))
                : new SchoolCode(EditorRequest.text(asked, SCHOOL));
    }

    /** The name of the parameter. */
    static String name(SubjectCode subject) {
        return subject.kind() == SubjectKind.BOARD ? BOARD : SCHOOL;
    }
}
