package nl.openvensters.portal.questionnaire;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SubjectCode;

/** Which round, or which school or board, the address of a page names. */
@RequestScoped
class AskedRound {

    @Inject
    private HttpServletRequest request;

    /** @throws IllegalArgumentException when the address names none */
    long id() {
        String number = parameter("nummer");
        if (!number.matches("[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("No round " + number);
        }
        return Long.parseLong(number);
    }

    /** @throws IllegalArgumentException when the address names none */
    SubjectCode place() {
        String board = parameter("bestuur");
        return board.isEmpty() ? new SchoolCode(parameter("school")) : new BoardNumber(board);
    }

    /** @throws IllegalArgumentException when the address names none */
    BoardNumber board() {
        return new BoardNumber(parameter("bestuur"));
    }

    /** What the address says; empty when it says nothing. */
    String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
