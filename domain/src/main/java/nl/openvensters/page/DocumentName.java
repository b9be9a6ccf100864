package nl.openvensters.page;

import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.Country;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.PartnershipCode;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.school.SubjectKind;

/**
 * Which document it is.
 *
 * @param kind of its subject, as in the table {@code subject}
 * @param code of its subject
 */
public record DocumentName(String kind, String code) {

    /** Stands for any document: who read a list does not know which of them would have been in it. */
    public static final DocumentName ANY = new DocumentName("", "");

    /** That of a board. */
    public static DocumentName ofBoard(BoardNumber board) {
        return of(board);
    }

    /** Of what it is. @throws IllegalStateException when no document is made of that kind of subject */
    SubjectCode subject() {
        return switch (SubjectKind.valueOf(kind)) {
            case SCHOOL -> new SchoolCode(code);
            case BOARD -> new BoardNumber(code);
            case PARTNERSHIP -> new PartnershipCode(code);
            case MUNICIPALITY -> new MunicipalityCode(code);
            case COUNTRY -> Country.valueOf(code);
            default -> throw new IllegalStateException("No document is made of this kind of subject: " + code);
        };
    }

    static DocumentName of(SubjectCode subject) {
        return new DocumentName(subject.kind().name(), subject.value());
    }
}
