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
import nl.openvensters.benchmark.SchoolNumbersRepository.Young;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.CellRole;
import nl.openvensters.indicator.Characteristic;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.IndicatorKind;
import nl.openvensters.indicator.Measure;
import nl.openvensters.indicator.PeriodKind;
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
 * @param young until twelve in special education, also of locations that give secondary special education too: for sums only
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
        List<Young> young,
        List<Number> weightings,
        List<Number> levels,
        List<Number> advices,
        List<Number> balances,
        List<Number> costs,
        List<Number> pupilsSatisfied,
        List<Number> parentsSatisfied,
        Map<Long, Boolean> filled,
        List<Withheld> withheld) {

    static final String PUPILS_SATISFIED = "tevredenheid_leerlingen";
    static final String PARENTS_SATISFIED = "tevredenheid_ouders";

    private static final String ADVICE = "schooladvies";
    private static final String COUNTS = "aantallen";
    private static final String MARK = "cijfer";

    /** What is added up of schools that show it, and what a school can have without showing it. */
    public enum Shown {
        PUPILS,
        WEIGHTING,
        LEVELS,
        ADVICE
    }

    /** What the catalogue says of the percentages at the levels over several school years. */
    public static Measure levels(Catalogue catalogue) {
        return catalogue.having(IndicatorKind.LEVELS).orElseThrow().measures().stream()
                .filter(measure -> measure.has(CellRole.BASIC) && measure.period() == PeriodKind.SCHOOL_YEARS)
                .findFirst()
                .orElseThrow();
    }

    /** What it says of the marks that schools published. @param indicator whose marks */
    static Measure marks(Catalogue catalogue, String indicator) {
        return catalogue.get(indicator).measure(MARK).orElseThrow();
    }

    /** Those that the school does not show. */
    public Stream<Withheld> withheld(Shown what) {
        return withheld.stream().filter(one -> one.what() == what);
    }

    /** As they are now. @param catalogue says which measure holds what */
    public static SchoolNumbers read(DataSource database, Clock clock, Catalogue catalogue) {
        LocalDate today = Moment.of(clock).day();
        var fillRates = new FillRates(new MonitorFacts(new MonitorRepository(database), clock));
        var pupils = Source.of(catalogue, Characteristic.PUPILS);
        var ages = Source.of(catalogue, Characteristic.AGES);
        var weighting = Source.of(catalogue, Characteristic.WEIGHTING);
        var levels = new Source(
                catalogue.having(IndicatorKind.LEVELS).orElseThrow().id(),
                levels(catalogue).code());
        var advice = new Source(ADVICE, COUNTS);
        try (var repository = new SchoolNumbersRepository(database, today)) {
            return new SchoolNumbers(
                    repository.schools(),
                    repository.numbers(pupils),
                    repository.numbers(ages),
                    repository.shown(ages),
                    repository.young(),
                    repository.numbers(weighting),
                    repository.numbers(levels),
                    repository.numbers(advice),
                    repository.accounts("balans"),
                    repository.accounts("lasten"),
                    repository.own(PUPILS_SATISFIED, MARK),
                    repository.own(PARENTS_SATISFIED, MARK),
                    fillRates.schools(today).stream().collect(Collectors.toMap(SchoolFill::school, fill -> fill.rate()
                            .isEnough())),
                    Stream.of(
                                    repository.withheld(Shown.PUPILS, pupils),
                                    repository.withheld(Shown.WEIGHTING, weighting),
                                    repository.withheld(Shown.LEVELS, levels),
                                    repository.withheld(Shown.ADVICE, advice))
                            .flatMap(List::stream)
                            .toList());
        }
    }

    /** A measure of an indicator. */
    record Source(String indicator, String measure) {

        private static Source of(Catalogue catalogue, Characteristic what) {
            Indicator indicator = catalogue.having(what).orElseThrow();
            return new Source(
                    indicator.id(), indicator.measure(what).orElseThrow().code());
        }
    }
}
