package nl.openvensters.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.openvensters.benchmark.PartnershipAccount.Year;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.language.Texts;
import nl.openvensters.story.StoryTable;
import nl.openvensters.story.Wording;
import nl.openvensters.story.chart.Picture;
import nl.openvensters.story.chart.TrendChart;
import nl.openvensters.story.chart.YearAxis;

/** The money of a partnership as a person reads it. Nothing in it says that it has too much: a signal is no norm. */
public final class PartnershipMoneyStory {

    private static final Texts TEXTS =
            Texts.of("nl.openvensters.benchmark.PartnershipMoney", PartnershipMoneyStory.class);

    private static final BigDecimal LEAST = NormativeEquity.ofPartnership(BigDecimal.ZERO);

    private final PartnershipAccount account;
    private final String partnership;

    /** @param partnership as it is called */
    public PartnershipMoneyStory(PartnershipAccount account, String partnership) {
        this.account = account;
        this.partnership = partnership;
    }

    /** Whether there is a year to tell of. */
    public boolean isEmpty() {
        return account.years().isEmpty();
    }

    /** What it has beside the signal, what it spent, and how it can pay; why there is nothing when there is nothing. */
    public List<String> sentences() {
        if (isEmpty()) {
            return List.of(say("none", account.number().value()));
        }
        var sentences = new ArrayList<String>();
        Optional<Year> judged = last(Year::isJudged);
        judged.ifPresentOrElse(year -> sentences.addAll(judged(year)), () -> sentences.add(say("judged.none")));
        last(year -> isTold(year, PartnershipMeasure.EQUITY))
                .filter(year -> judged.filter(year::equals).isEmpty())
                .ifPresent(year -> sentences.add(
                        say("equity.later", String.valueOf(year.year()), euros(year, PartnershipMeasure.EQUITY))));
        last(year -> isTold(year, PartnershipMeasure.COSTS)).ifPresent(year -> sentences.add(spent(year)));
        last(year -> isTold(year, PartnershipMeasure.SOLVENCY)).ifPresent(year -> sentences.add(paying(year)));
        return sentences;
    }

    private List<String> judged(Year year) {
        BigDecimal equity = number(year, PartnershipMeasure.EQUITY);
        BigDecimal signal = number(year, PartnershipMeasure.SIGNAL);
        return List.of(
                say("equity", String.valueOf(year.year()), euros(year, PartnershipMeasure.EQUITY)),
                say(
                        signal.compareTo(LEAST) > 0 ? "signal.part" : "signal.least",
                        euros(year, PartnershipMeasure.SIGNAL),
                        euros(year, PartnershipMeasure.COSTS)),
                say(equity.compareTo(signal) > 0 ? "signal.above" : "signal.below"));
    }

    private static String spent(Year year) {
        return isTold(year, PartnershipMeasure.PAID_ON)
                ? say(
                        "spent",
                        String.valueOf(year.year()),
                        euros(year, PartnershipMeasure.COSTS),
                        euros(year, PartnershipMeasure.PAID_ON))
                : say("spent.apart", String.valueOf(year.year()), euros(year, PartnershipMeasure.COSTS));
    }

    private static String paying(Year year) {
        String solvency = written(PartnershipMeasure.SOLVENCY, year);
        return isTold(year, PartnershipMeasure.LIQUIDITY)
                ? say("paying", String.valueOf(year.year()), solvency, written(PartnershipMeasure.LIQUIDITY, year))
                : say("paying.solvency", String.valueOf(year.year()), solvency);
    }

    /** Equity and the signal over the years; empty of fewer than two years, or where equity was below zero. */
    public Optional<Picture> picture() {
        List<Year> known = account.years().stream()
                .filter(year -> isTold(year, PartnershipMeasure.EQUITY))
                .toList();
        if (known.size() < 2
                || known.stream()
                        .anyMatch(
                                year -> number(year, PartnershipMeasure.EQUITY).signum() < 0)) {
            return Optional.empty();
        }
        Year first = known.get(0);
        Year last = known.get(known.size() - 1);
        return Optional.of(new TrendChart(
                        "geld-eigen-vermogen",
                        say("picture", partnership),
                        say(
                                "picture.description",
                                String.valueOf(first.year()),
                                euros(first, PartnershipMeasure.EQUITY),
                                String.valueOf(last.year()),
                                euros(last, PartnershipMeasure.EQUITY)),
                        Stream.of(
                                        line(PartnershipMeasure.EQUITY, TrendChart.Look.OWN),
                                        line(PartnershipMeasure.SIGNAL, TrendChart.Look.OTHER))
                                .filter(line -> line.points().stream()
                                        .anyMatch(point -> point.value().isPresent()))
                                .toList(),
                        OptionalDouble.empty(),
                        new YearAxis(String::valueOf, List.of()),
                        value -> euros(BigDecimal.valueOf(value)))
                .picture());
    }

    private TrendChart.Line line(PartnershipMeasure measure, TrendChart.Look look) {
        return new TrendChart.Line(
                head(measure),
                look,
                account.years().stream()
                        .map(year -> new TrendChart.Point(
                                year.year(),
                                year.of(measure)
                                        .asNumber()
                                        .map(number -> OptionalDouble.of(number.doubleValue()))
                                        .orElse(OptionalDouble.empty()),
                                say("cell.none")))
                        .toList());
    }

    /** All years, the last first. */
    public StoryTable table() {
        var heads = new ArrayList<String>(List.of(say("head.year")));
        Arrays.stream(PartnershipMeasure.values()).forEach(measure -> heads.add(head(measure)));
        var years = new ArrayList<>(account.years());
        Collections.reverse(years);
        return new StoryTable(
                say("table", partnership),
                heads,
                years.stream()
                        .map(year -> new StoryTable.Row(
                                String.valueOf(year.year()),
                                Arrays.stream(PartnershipMeasure.values())
                                        .map(measure -> written(measure, year))
                                        .toList()))
                        .toList());
    }

    /** What each figure is, and what is not known of it. */
    public List<String> meanings() {
        return Stream.of("signal", "income", "ratios", "paid", "empty")
                .map(what -> say("means." + what))
                .toList();
    }

    /** Whose accounts they are, by which name, who said that they are of this partnership, and when. */
    public String source() {
        String said = say(account.byFile() ? "said.file" : "said.person", Wording.day(account.saidOn()));
        return account.name()
                .map(name -> say("source", account.number().value(), name, said))
                .orElse(said);
    }

    /** Why there is nothing where nobody said under which number a partnership accounts. */
    public static String notSaid() {
        return say("not-said");
    }

    /** What a column of the table, or of a file, is called. */
    static String head(PartnershipMeasure measure) {
        return say("head." + measure.code());
    }

    private Optional<Year> last(Predicate<Year> which) {
        return account.years().stream().filter(which).reduce((one, other) -> other);
    }

    private static boolean isTold(Year year, PartnershipMeasure measure) {
        return !year.of(measure).isMissing();
    }

    private static BigDecimal number(Year year, PartnershipMeasure measure) {
        return year.of(measure).asNumber().orElseThrow();
    }

    private static String written(PartnershipMeasure measure, Year year) {
        FigureValue value = year.of(measure);
        return value.asNumber()
                .map(number -> measure.isEuros() ? euros(number) : Wording.plain(number))
                .orElseGet(() -> say(
                        value.asReason()
                                        .filter(MissingReason.NOT_APPLICABLE::equals)
                                        .isPresent()
                                ? "cell.not-applicable"
                                : "cell.none"));
    }

    private static String euros(Year year, PartnershipMeasure measure) {
        return euros(number(year, measure));
    }

    private static String euros(BigDecimal amount) {
        return say("euros", Wording.whole(amount));
    }

    private static String say(String key, Object... filling) {
        return TEXTS.fill(key, filling);
    }
}
