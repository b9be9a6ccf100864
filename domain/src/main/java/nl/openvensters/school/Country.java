package nl.openvensters.school;

/** The country, a subject with figures of its own. */
public enum Country implements SubjectCode {
    NL;

    @Override
    public SubjectKind kind() {
        return SubjectKind.COUNTRY;
    }

    @Override
    public String value() {
        return name();
    }
}
