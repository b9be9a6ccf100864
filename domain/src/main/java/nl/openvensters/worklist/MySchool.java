package nl.openvensters.worklist;

import java.util.Optional;
import nl.openvensters.account.Place;
import nl.openvensters.school.SchoolType;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.school.SubjectKind;

/**
 * A school at which somebody has a role, itself or through its board, as it is today; or a board itself, for who runs it.
 *
 * @param id its subject
 * @param code of the school, or the number of the board
 * @param label as it is named among others, see {@link nl.openvensters.school.SchoolNames}
 * @param type of a school
 * @param board subject of its board, of a board itself; 0 when none is known
 * @param boardName empty when no file names it, and of a board itself
 * @param town empty when it is unknown
 */
public record MySchool(
        long id,
        SubjectCode code,
        String name,
        String label,
        String town,
        Optional<SchoolType> type,
        long board,
        String boardName) {

    public boolean isBoard() {
        return code.kind() == SubjectKind.BOARD;
    }

    /** Where something done for it is done. */
    public Place place() {
        return isBoard() ? Place.board(id) : Place.school(id, board);
    }

    /** How pages of the portal name it in their address: {@code school=12AB00} or {@code board=41234}. */
    public String query() {
        return (isBoard() ? "board=" : "school=") + code.value();
    }
}
