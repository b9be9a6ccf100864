package nl.openvensters.portal.indicator;

import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.UnaryOperator;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.PartnershipCode;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.school.SubjectKind;

/**
 * Whom a page or a script is about, as an address or a request names it: {@code school=12AB00}, {@code board=41234} or
 * {@code partnership=PO2707}.
 */
final class AskedSubject {

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
        return in(request::getParameter);
    }

    /** Whether it names one. */
    static boolean isIn(JsonObject asked) {
        return SubjectKind.publishing().stream().map(SubjectKind::single).anyMatch(asked::containsKey);
    }

    static SubjectCode in(JsonObject asked) {
        return in(name -> asked.containsKey(name) ? EditorRequest.text(asked, name) : null);
    }

    private static SubjectCode in(UnaryOperator<String> asked) {
        return SubjectKind.publishing().stream()
                .filter(kind -> asked.apply(kind.single()) != null)
                .findFirst()
                .map(kind -> kind.code(asked.apply(kind.single())))
                .orElseThrow(() -> new IllegalArgumentException("About nobody"));
    }

    /** The name of the parameter. */
    static String name(SubjectCode subject) {
        return subject.kind().single();
    }
}
