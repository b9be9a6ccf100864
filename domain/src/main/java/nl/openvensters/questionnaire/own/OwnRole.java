package nl.openvensters.questionnaire.own;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who answers a questionnaire that a school writes itself. */
public enum OwnRole {
    PUPIL("leerlingen", 5),
    PARENT("ouders", 10),
    STAFF("medewerkers", 5);

    private static final String BETWEEN = " ";

    private final String dutch;
    private final int minimum;

    OwnRole(String dutch, int minimum) {
        this.dutch = dutch;
        this.minimum = minimum;
    }

    public String dutch() {
        return dutch;
    }

    /** Under which nothing is shown: as in the lists that are supplied. */
    int minimum() {
        return minimum;
    }

    /** Each role alone, and all that can look at the same thing together. */
    public static List<List<OwnRole>> choices() {
        return IntStream.range(1, 1 << values().length)
                .mapToObj(set -> Stream.of(values())
                        .filter(role -> (set & 1 << role.ordinal()) != 0)
                        .toList())
                .sorted(Comparator.comparingInt(List::size))
                .toList();
    }

    /** As they are stored: names with spaces between them. */
    public static String names(List<OwnRole> roles) {
        return roles.stream().map(Enum::name).collect(Collectors.joining(BETWEEN));
    }

    /** @throws IllegalArgumentException when one of the names is none */
    public static List<OwnRole> named(String names) {
        return Stream.of(names.split(BETWEEN))
                .map(OwnRole::valueOf)
                .sorted()
                .distinct()
                .toList();
    }
}
