package nl.openvensters.school;

/** What a figure or a publication can be about; as in the table {@code subject}. */
public enum SubjectKind {
    COUNTRY,
    PROVINCE,
    MUNICIPALITY,
    PARTNERSHIP,
    BOARD,
    INSTITUTION,
    SCHOOL
}
