package nl.openvensters.school;

/** What the field calls a subject by: the code of a school, the number of a board. It is unique among its kind. */
public interface SubjectCode {

    SubjectKind kind();

    String value();
}
