package nl.openvensters.portal.indicator;

import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.PartnershipCode;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SubjectCode;

/**
 * Whom a page or a script is about, as an address or a request names it: {@code school=12AB00}, {@code board=41234} or
 * {@code partnership=PO2707}.
 */
final class AskedSubject {

    private static final String PARTNERSHIP = "partnership";
    private static final String BOARD = "board";
    private static final String SCHOOL = "school";

    private AskedSubject() {}

    /**
     * @param school null when it is about a board or a partnership
     * @param board null when it is about a school or a partnership
     * @throws IllegalArgumentException when it is the code of nothing
     */
    static SubjectCode of(String school, String board, String partnership) {
        if (partnership != null) {
            return new PartnershipCode(partnership);
        }
        return board == null ? new SchoolCode(school) : new BoardNumber(board);
    }

    static SubjectCode in(HttpServletRequest request) {
        return of(request.getParameter(SCHOOL), request.getParameter(BOARD), request.getParameter(PARTNERSHIP));
    }

    /** Whether it names one. */
    static boolean isIn(JsonObject asked) {
        return Stream.of(PARTNERSHIP, BOARD, SCHOOL).anyMatch(asked::containsKey);
    }

    static SubjectCode in(JsonObject asked) {
        if (asked.containsKey(PARTNERSHIP)) {
            return new PartnershipCode(EditorRequest.text(asked, PARTNERSHIP));
        }
        return asked.containsKey(BOARD)
                ? new BoardNumber(EditorRequest.text(asked, BOARD))
                : new SchoolCode(EditorRequest.text(asked, SCHOOL));
    }

    /** The name of the parameter. */
    static String name(SubjectCode subject) {
        return switch (subject.kind()) {
            case PARTNERSHIP -> PARTNERSHIP;
            case BOARD -> BOARD;
            default -> SCHOOL;
        };
    }
}
