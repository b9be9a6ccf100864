package nl.openvensters.school;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a figure or a publication can be about; as in the table {@code subject}. All in which kinds differ for those who
 * treat them alike stands here: nobody else asks which of them it is by a {@code switch} ({@code ArchitectureTest}).
 */
public enum SubjectKind {
    COUNTRY("country", false, Country::valueOf),
    PROVINCE("provinces"),
    MUNICIPALITY("municipalities", false, MunicipalityCode::new),
    PARTNERSHIP("partnerships", true, PartnershipCode::new),
    BOARD("boards", true, BoardNumber::new),
    INSTITUTION("institutions"),
    SCHOOL("schools", true, SchoolCode::new);

    private final String collection;
    private final boolean publishes;
    private final Optional<Function<String, SubjectCode>> code;

    /** One that is told of in the documents of others only. */
    SubjectKind(String collection) {
        this.collection = collection;
        this.publishes = false;
        this.code = Optional.empty();
    }

    SubjectKind(String collection, boolean publishes, Function<String, SubjectCode> code) {
        this.collection = collection;
        this.publishes = publishes;
        this.code = Optional.of(code);
    }

    /** Those of which each has a document. */
    public static List<SubjectKind> documented() {
        return Arrays.stream(values()).filter(kind -> kind.code.isPresent()).toList();
    }

    /** Those of which the subjects publish. */
    public static List<SubjectKind> publishing() {
        return Arrays.stream(values()).filter(SubjectKind::publishes).toList();
    }

    /** Whether people work there who publish what it tells of itself. */
    public boolean publishes() {
        return publishes;
    }

    /** What all of them together are called, as in the addresses of the API. */
    public String collection() {
        return collection;
    }

    /** What one of them is called: the table of its register, a parameter of an address, a member of JSON. */
    public String single() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the kind writes its codes. @throws IllegalArgumentException when it is none of that kind, or that kind has none of its own */
    public SubjectCode code(String value) {
        return code.orElseThrow(() -> new IllegalArgumentException("No code of its own: " + this + " " + value))
                .apply(value);
    }
}
