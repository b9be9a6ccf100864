package nl.openvensters.worklist;

import java.util.Optional;
import nl.openvensters.account.Place;
import nl.openvensters.school.SchoolType;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.school.SubjectKind;

/**
 * A school at which somebody has a role, itself or through its board, as it is today; or a board itself, for who runs it, or a partnership, for who has a role there.
 *
 * @param id its subject
 * @param code of the school or the partnership, or the number of the board
 * @param label as it is named among others, see {@link nl.openvensters.school.SchoolNames}
 * @param type of a school
 * @param board subject of its board, of a board itself; 0 when none is known, and of a partnership
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

    /** Whether it is a school, and not a board or a partnership itself. */
    public boolean isSchool() {
        return code.kind() == SubjectKind.SCHOOL;
    }

    /** Where something done for it is done. */
    public Place place() {
        return Place.of(code.kind(), id, board);
    }

    /** How pages of the portal name it in their address: {@code school=12AB00}, {@code board=41234} or {@code partnership=PO2707}. */
    public String query() {
        return code.kind().single() + "=" + code.value();
    }
}
