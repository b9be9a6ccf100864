package nl.openvensters.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import nl.openvensters.benchmark.SchoolNumbersRepository.Number;
import nl.openvensters.benchmark.SchoolNumbersRepository.School;
import nl.openvensters.benchmark.SchoolNumbersRepository.Withheld;

/**
 * All that figures of boards and areas are made of, read once.
 *
 * @param pupils on 1 October of each year since 1996
 * @param ages pupils by age, as the source delivered them: bounds only, never told of one school
 * @param weightings of three years
 * @param levels percentages over three school years
 * @param advices counts by advice: bounds only
 * @param balances of boards
 * @param costs of boards
 * @param withheld pupils that the source tells of open schools and that they do not show
 */
public record SchoolNumbers(
        List<School> schools,
        List<Number> pupils,
        List<Number> ages,
        List<Number> weightings,
        List<Number> levels,
        List<Number> advices,
        List<Number> balances,
        List<Number> costs,
        Set<Withheld> withheld) {

    /** As they are now. */
    public static SchoolNumbers read(DataSource database, LocalDate today) {
        try (var repository = new SchoolNumbersRepository(database, today)) {
            return new SchoolNumbers(
                    repository.schools(),
                    repository.numbers("leerlingen", "aantal"),
                    repository.numbers("leerlingen", "leeftijd"),
                    repository.numbers("schoolweging", "driejaars"),
                    repository.numbers("referentieniveaus", "driejaars"),
                    repository.numbers("schooladvies", "aantallen"),
                    repository.accounts("balans"),
                    repository.accounts("lasten"),
                    repository.withheldPupils());
        }
    }
}
