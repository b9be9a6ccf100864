package nl.openvensters.school;

/** What the field calls a subject by: the code of a school, the number of a board. It is unique among its kind. */
public interface SubjectCode {

    SubjectKind kind();

    String value();

    /** As the kind writes its codes. @throws IllegalArgumentException when it is none of that kind, or that kind has none of its own */
    static SubjectCode of(SubjectKind kind, String code) {
        return switch (kind) {
            case SCHOOL -> new SchoolCode(code);
            case BOARD -> new BoardNumber(code);
            case PARTNERSHIP -> new PartnershipCode(code);
            case MUNICIPALITY -> new MunicipalityCode(code);
            case COUNTRY -> Country.valueOf(code);
            case PROVINCE, INSTITUTION ->
                throw new IllegalArgumentException("No code of its own: " + kind + " " + code);
        };
    }
}
