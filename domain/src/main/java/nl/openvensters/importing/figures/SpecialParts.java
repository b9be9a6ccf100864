package nl.openvensters.importing.figures;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.importing.Entry.SpecialYoung;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SpecialAges;

/** The rows of special education of one school, apart from those of secondary special education. */
final class SpecialParts {

    private final SumOfParts young = new SumOfParts();
    private boolean special;

    /** @param kind as the file has it: {@code SO} or {@code VSO}; of others nothing is counted */
    void count(String kind, Cells cells) {
        switch (kind.toUpperCase(Locale.ROOT)) {
            case "SO" -> {
                special = true;
                young.plus(young(cells));
            }
            case "VSO" -> special = true;
            default -> {}
        }
    }

    private static Cells young(Cells cells) {
        Map<String, FigureValue> some = new LinkedHashMap<>();
        cells.asMap().forEach((age, value) -> {
            if (SpecialAges.UNTIL_TWELVE.contains(age)) {
                some.put(age, value);
            }
        });
        return Cells.of(some);
    }

    /** None of a school with secondary special education alone; empty of other schools, and where a count is not there. */
    Optional<SpecialYoung> young(SchoolCode school, LocalDate countedOn) {
        return special && young.isComplete()
                ? Optional.of(new SpecialYoung(school, countedOn, young.least(), young.most()))
                : Optional.empty();
    }
}
