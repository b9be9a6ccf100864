package nl.openvensters.search;

import java.util.List;
import java.util.Optional;
import nl.openvensters.page.ListedSchool;
import nl.openvensters.school.PupilCount;
import nl.openvensters.school.SchoolType;

/** What schools can be chosen by, each with the values that a school has for it. */
public enum Choice {
    /** The type of education, as {@link SchoolType} has it. */
    TYPE,
    /** For which children a special school is, as {@link nl.openvensters.school.Cluster} has it. */
    CLUSTER,
    /** The denomination, as the register writes it. */
    DENOMINATION,
    /** The concept, as the school calls it. */
    CONCEPT,
    /** How the week is made, as {@link nl.openvensters.publication.answer.WeekAnswer.Model} has it. */
    WEEK,
    /** Care after school, as {@link nl.openvensters.publication.answer.WeekAnswer.Where} has it. */
    CARE,
    /** A theme of which the school itself tells something, by its name in the catalogue. */
    TOLD,
    /** A class of the number of pupils, as {@link Size} has it. */
    SIZE;

    /** Between the values of a school that has several. */
    private static final String AND = "/";

    /** Classes of the number of pupils. */
    public enum Size {
        /** Under a hundred; those of which the number is not told too. */
        SMALL,
        /** A hundred to 249. */
        MEDIUM,
        /** 250 to 499. */
        LARGE,
        /** 500 and more. */
        VERY_LARGE;

        private static Size of(PupilCount pupils) {
            int number = pupils.number().orElse(0);
            return number < 100 ? SMALL : number < 250 ? MEDIUM : number < 500 ? LARGE : VERY_LARGE;
        }
    }

    /** The value of a school; empty when it has none. */
    Optional<String> of(ListedSchool school) {
        return switch (this) {
            case TYPE -> Optional.of(school.school().type().name());
            case CLUSTER ->
                joined(school.school().clusters().stream().map(Enum::name).toList());
            case TOLD -> joined(school.toldThemes());
            case DENOMINATION -> school.school().denomination();
            case CONCEPT -> school.concept();
            case WEEK -> school.week().map(Enum::name);
            case CARE -> school.afterSchool().map(Enum::name);
            case SIZE -> school.pupils().map(pupils -> Size.of(pupils).name());
        };
    }

    private static Optional<String> joined(List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(AND, values));
    }

    /** The values under which a school with a value is offered: one of both kinds of special education under either. */
    List<String> offered(String value) {
        return switch (this) {
            case TYPE ->
                value.isEmpty()
                        ? List.of(value)
                        : SchoolType.valueOf(value).given().stream()
                                .map(Enum::name)
                                .toList();
            case CLUSTER, TOLD -> List.of(value.split(AND));
            default -> List.of(value);
        };
    }

    String label() {
        return "choice." + name();
    }
}
