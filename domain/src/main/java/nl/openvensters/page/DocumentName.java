package nl.openvensters.page;

import nl.openvensters.school.BoardNumber;
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

    /** Of what it is. @throws IllegalArgumentException when no document is made of that kind of subject */
    SubjectCode subject() {
        return SubjectKind.valueOf(kind).code(code);
    }

    static DocumentName of(SubjectCode subject) {
        return new DocumentName(subject.kind().name(), subject.value());
    }
}
