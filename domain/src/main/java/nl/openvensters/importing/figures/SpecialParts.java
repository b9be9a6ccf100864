package nl.openvensters.importing.figures;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.importing.Entry.SpecialYoung;
import nl.openvensters.school.SchoolCode;

/** The rows of one school of special and of secondary special education, apart. */
final class SpecialParts {

    /** Older children are in secondary special education, or soon will be. */
    private static final Set<String> YOUNG = Stream.concat(
                    Stream.of("jonger"), IntStream.rangeClosed(4, 12).mapToObj(String::valueOf))
            .collect(Collectors.toUnmodifiableSet());

    private final SumOfParts young = new SumOfParts();
    private boolean secondary;

    /** @param kind as the file has it: {@code SO} or {@code VSO}; of others nothing is counted */
    void count(String kind, Cells cells) {
        switch (kind.toUpperCase(Locale.ROOT)) {
            case "SO" -> young.plus(young(cells));
            case "VSO" -> secondary = true;
            default -> {}
        }
    }

    private static Cells young(Cells cells) {
        Map<String, FigureValue> some = new LinkedHashMap<>();
        cells.asMap().forEach((age, value) -> {
            if (YOUNG.contains(age)) {
                some.put(age, value);
            }
        });
        return Cells.of(some);
    }

    /** Empty of a school without one of both, and where a count is not there. */
    Optional<SpecialYoung> young(SchoolCode school, LocalDate countedOn) {
        return secondary && young.parts() > 0 && young.isComplete()
                ? Optional.of(new SpecialYoung(school, countedOn, young.least(), young.most()))
                : Optional.empty();
    }
}
