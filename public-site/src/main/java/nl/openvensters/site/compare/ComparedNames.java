package nl.openvensters.site.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.openvensters.school.SchoolProfile;

/** How schools side by side are named, so that two of one name can be told apart wherever one of them is named alone. */
final class ComparedNames {

    private ComparedNames() {}

    /** Its name; where another of them has that too, with the first of place, street and code that tells it from those. */
    static String of(SchoolProfile school, List<SchoolProfile> all) {
        List<SchoolProfile> twins = all.stream()
                .filter(other ->
                        !other.code().equals(school.code()) && other.name().equals(school.name()))
                .toList();
        return twins.isEmpty() ? school.name() : school.name() + " (" + apart(school, twins) + ")";
    }

    private static String apart(SchoolProfile school, List<SchoolProfile> twins) {
        return Stream.<Function<SchoolProfile, Optional<String>>>of(
                        each -> each.address().place(), ComparedNames::street)
                .filter(where -> where.apply(school).isPresent()
                        && twins.stream().noneMatch(twin -> where.apply(twin).equals(where.apply(school))))
                .findFirst()
                .flatMap(where -> where.apply(school))
                .orElse(school.code().value());
    }

    private static Optional<String> street(SchoolProfile school) {
        var address = school.address();
        return address.street()
                .map(name ->
                        name + address.houseNumber().map(number -> " " + number).orElse(""));
    }
}
