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
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Measure;
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

    static final String PUPILS_SATISFIED = "tevredenheid_leerlingen";
    static final String PARENTS_SATISFIED = "tevredenheid_ouders";

    private static final String THREE_YEARS = "driejaars";
    private static final String MARK = "cijfer";

    /** What the catalogue says of the percentages at the levels over three school years. */
    public static Measure levels(Catalogue catalogue) {
        return measure(catalogue, LEVELS, THREE_YEARS);
    }

    /** What it says of the marks that schools published. @param indicator whose marks */
    static Measure marks(Catalogue catalogue, String indicator) {
        return measure(catalogue, indicator, MARK);
    }

    private static Measure measure(Catalogue catalogue, String indicator, String code) {
        return catalogue.get(indicator).measure(code).orElseThrow();
    }

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
                    repository.numbers(WEIGHTING, THREE_YEARS),
                    repository.numbers(LEVELS, THREE_YEARS),
                    repository.numbers(ADVICE, "aantallen"),
                    repository.accounts("balans"),
                    repository.accounts("lasten"),
                    repository.own(PUPILS_SATISFIED, MARK),
                    repository.own(PARENTS_SATISFIED, MARK),
                    fillRates.schools(today).stream().collect(Collectors.toMap(SchoolFill::school, fill -> fill.rate()
                            .isEnough())),
                    Stream.of(
                                    repository.withheld(PUPILS, "aantal"),
                                    repository.withheld(WEIGHTING, THREE_YEARS),
                                    repository.withheld(LEVELS, THREE_YEARS),
                                    repository.withheld(ADVICE, "aantallen"))
                            .flatMap(List::stream)
                            .toList());
        }
    }
}
