package nl.openvensters.benchmark;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.benchmark.SchoolNumbersRepository.Number;
import nl.openvensters.benchmark.SchoolNumbersRepository.School;
import nl.openvensters.benchmark.SchoolNumbersRepository.Withheld;
import nl.openvensters.monitor.FillRates;
import nl.openvensters.monitor.MonitorFacts;
import nl.openvensters.monitor.MonitorRepository;
import nl.openvensters.monitor.SchoolFill;
import nl.openvensters.time.Moment;

/**
 * All that figures of boards and areas are made of, read once.
 *
 * @param pupils on 1 October of each year since 1996
 * @param ages pupils by age, as the source delivered them: bounds only, never told of one school
 * @param bands pupils by age as pages of schools show them: neighbours together where a count is hidden
 * @param weightings of three years
 * @param levels percentages over three school years
 * @param advices counts by advice: bounds only
 * @param balances of boards
 * @param costs of boards
 * @param pupilsSatisfied marks that pupils gave, as schools published them
 * @param parentsSatisfied the same of parents
 * @param filled of each open school whether it has enough online
 * @param withheld what of pupils, weightings, levels and advices the source tells of open schools and they do not show
 */
public record SchoolNumbers(
        List<School> schools,
        List<Number> pupils,
        List<Number> ages,
        List<Number> bands,
        List<Number> weightings,
        List<Number> levels,
        List<Number> advices,
        List<Number> balances,
        List<Number> costs,
        List<Number> pupilsSatisfied,
        List<Number> parentsSatisfied,
        Map<Long, Boolean> filled,
        List<Withheld> withheld) {

    public static final String PUPILS = "leerlingen";
    public static final String WEIGHTING = "schoolweging";
    public static final String LEVELS = "referentieniveaus";
    public static final String ADVICE = "schooladvies";

    private static final String MARK = "cijfer";

    /** Those of an indicator that the school does not show. */
    public Stream<Withheld> withheld(String indicator) {
        return withheld.stream().filter(one -> one.indicator().equals(indicator));
    }

    /** As they are now. */
    public static SchoolNumbers read(DataSource database, Clock clock) {
        LocalDate today = Moment.of(clock).day();
        var fillRates = new FillRates(new MonitorFacts(new MonitorRepository(database), clock));
        try (var repository = new SchoolNumbersRepository(database, today)) {
            return new SchoolNumbers(
                    repository.schools(),
                    repository.numbers(PUPILS, "aantal"),
                    repository.numbers(PUPILS, "leeftijd"),
                    repository.shown(PUPILS, "leeftijd"),
                    repository.numbers(WEIGHTING, "driejaars"),
                    repository.numbers(LEVELS, "driejaars"),
                    repository.numbers(ADVICE, "aantallen"),
                    repository.accounts("balans"),
                    repository.accounts("lasten"),
                    repository.own("tevredenheid_leerlingen", MARK),
                    repository.own("tevredenheid_ouders", MARK),
                    fillRates.schools(today).stream().collect(Collectors.toMap(SchoolFill::school, fill -> fill.rate()
                            .isEnough())),
                    Stream.of(
                                    repository.withheld(PUPILS, "aantal"),
                                    repository.withheld(WEIGHTING, "driejaars"),
                                    repository.withheld(LEVELS, "driejaars"),
                                    repository.withheld(ADVICE, "aantallen"))
                            .flatMap(List::stream)
                            .toList());
        }
    }
}
