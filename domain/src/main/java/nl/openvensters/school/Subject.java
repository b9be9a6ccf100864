package nl.openvensters.school;

/**
 * What a figure or a publication is about, as in the table {@code subject}.
 *
 * @param id ours, the same in every table
 * @param code the field's, unique among its kind
 */
public record Subject(long id, SubjectKind kind, String code) implements SubjectCode {

    @Override
    public String value() {
        return code;
    }
}
