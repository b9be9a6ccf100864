package nl.openvensters.school;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ages at special schools, as the source names them: {@code jonger} below four, then each year. */
public final class SpecialAges {

    /** Those of special education: older children are in secondary special education, or soon will be. */
    public static final Set<String> UNTIL_TWELVE = Stream.concat(
                    Stream.of("jonger"), IntStream.rangeClosed(4, 12).mapToObj(String::valueOf))
            .collect(Collectors.toUnmodifiableSet());

    private SpecialAges() {}
}
