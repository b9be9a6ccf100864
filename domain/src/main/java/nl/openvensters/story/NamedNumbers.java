package nl.openvensters.story;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.indicator.AnswerNumber;
import nl.openvensters.indicator.CellRole;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.IndicatorKind;
import nl.openvensters.indicator.Measure;
import nl.openvensters.indicator.PeriodKind;
import nl.openvensters.indicator.Unit;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.writing.KnownNumber;
import nl.openvensters.writing.KnownNumber.Whose;
import nl.openvensters.writing.KnownNumber.Years;
import nl.openvensters.writing.NumberTopic;

/** The figures of an indicator under what people call them. The ages of children are left out: too many lie near any number. */
final class NamedNumbers {

    private static final Set<MissingReason> HIDDEN = EnumSet.of(
            MissingReason.SUPPRESSED,
            MissingReason.WITHHELD,
            MissingReason.HIDDEN_BY_SOURCE,
            MissingReason.TOO_FEW_FOR_PERCENTAGE);

    private static final Map<String, NumberTopic> BY_ROLE = Map.of(
            CellRole.BASIC.name(), NumberTopic.BASIC,
            CellRole.TARGET.name(), NumberTopic.TARGET,
            CellRole.BASIC_THRESHOLD.name(), NumberTopic.BASIC_THRESHOLD,
            CellRole.TARGET_THRESHOLD.name(), NumberTopic.TARGET_THRESHOLD,
            CellRole.PEOPLE.name(), NumberTopic.TEST_TAKERS);

    private final Indicator indicator;
    private final List<KnownNumber> known = new ArrayList<>();

    private NamedNumbers(Indicator indicator) {
        this.indicator = indicator;
    }

    static List<KnownNumber> of(IndicatorFigures figures) {
        var numbers = new NamedNumbers(figures.indicator());
        numbers.add(figures.figures(), Whose.SCHOOL);
        numbers.add(figures.surroundings().comparable(), Whose.COMPARABLE);
        numbers.add(figures.surroundings().municipality(), Whose.MUNICIPALITY);
        numbers.add(figures.surroundings().country(), Whose.COUNTRY);
        return numbers.known;
    }

    private void add(List<Figure> figures, Whose whose) {
        for (Measure measure : indicator.measures()) {
            List<Figure> all = RoleCells.of(indicator, measure, IndicatorFigures.of(measure.code(), figures));
            if (!measure.neverShown() && !all.isEmpty()) {
                Period newest = all.get(all.size() - 1).period();
                all.forEach(
                        figure -> add(measure, figure, whose, figure.period().equals(newest)));
            }
        }
    }

    private void add(Measure measure, Figure figure, Whose whose, boolean current) {
        Measure source = measure.derivation()
                .flatMap(rule -> indicator.measure(rule.of()))
                .orElse(measure);
        Optional<NumberTopic> topic = topic(source);
        figure.value()
                .ifPresent(value -> topic.ifPresent(named -> put(new Named(named, ""), value, figure, whose, current)));
        figure.cells().asMap().forEach((key, value) -> Optional.of(key)
                .filter(any -> !isRough(figure, key))
                .flatMap(any -> cell(source, key))
                .or(() -> topic.filter(any -> measure.derived() && !key.contains(".") && !key.matches("p\\d+"))
                        .map(mean -> new Named(mean, "")))
                .ifPresent(named -> put(named, value, figure, whose, current)));
        if (source.has(CellRole.BASIC) && figure.value().isPresent()) {
            figure.value().ifPresent(value -> {
                put(new Named(NumberTopic.BASIC, ""), value, figure, whose, current);
                put(new Named(NumberTopic.TARGET, ""), value, figure, whose, current);
            });
        }
    }

    /** A share of which only bounds are told. */
    private static boolean isRough(Figure figure, String key) {
        FigureValue from = figure.cells().get(key + ".van");
        return from.asNumber().isPresent() && !from.equals(figure.cells().get(key + ".tot"));
    }

    /** What the value of a figure tells, or what it hides when the parts are hidden together. */
    private Optional<NumberTopic> topic(Measure measure) {
        boolean parts = !measure.dimensions().isEmpty();
        return Optional.ofNullable(
                switch (indicator.kind()) {
                    case COUNT_TREND -> parts ? null : NumberTopic.PUPILS;
                    case STAFF -> NumberTopic.STAFF;
                    case SCALE -> measure.period() == PeriodKind.REFERENCE_DATE ? null : NumberTopic.WEIGHTING;
                    case MEAN_PER_TEST -> NumberTopic.TEST_SCORE;
                    case DISTRIBUTION -> measure.unit() == Unit.PUPILS ? NumberTopic.PART : null;
                    case SATISFACTION, CHECKLIST -> NumberTopic.GRADE;
                    case NUMBER -> measure.unit() == Unit.EURO ? NumberTopic.AMOUNT : NumberTopic.HOURS_A_WEEK;
                    default -> null;
                });
    }

    private record Named(NumberTopic topic, String part) {}

    private Optional<Named> cell(Measure measure, String key) {
        if (BY_ROLE.containsKey(key) && indicator.kind() == IndicatorKind.LEVELS) {
            return Optional.of(new Named(BY_ROLE.get(key), ""));
        }
        if (measure.keys(CellRole.PART).contains(key)) {
            return Optional.of(new Named(
                    NumberTopic.SUBJECT,
                    Wording.within(Wording.find("subject." + key).orElse(key))));
        }
        if (measure.cells().stream()
                .anyMatch(cell -> cell.key().equals(key)
                        && cell.answer()
                                .filter(AnswerNumber.RESPONDENTS::equals)
                                .isPresent())) {
            return Optional.of(new Named(NumberTopic.RESPONDENTS, ""));
        }
        return switch (indicator.kind()) {
            case MEAN_PER_TEST -> ofTest(key);
            case DISTRIBUTION ->
                measure.unit() == Unit.PUPILS
                        ? Optional.of(new Named(
                                NumberTopic.PART,
                                Wording.find(measure.dimensions().get(0) + "." + key)
                                        .orElse(key)))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Of a test: its mean, or how many took it. */
    private static Optional<Named> ofTest(String key) {
        int dot = key.lastIndexOf('.');
        String test = dot < 0 ? key : key.substring(0, dot);
        String name = Wording.find("test." + test).orElse(test);
        return Optional.ofNullable(
                        switch (key.substring(dot + 1)) {
                            case "gemiddelde" -> NumberTopic.TEST_SCORE;
                            case "aantal" -> NumberTopic.TEST_TAKERS;
                            default -> null;
                        })
                .map(topic -> new Named(topic, name));
    }

    private void put(Named named, FigureValue value, Figure figure, Whose whose, boolean current) {
        if (value.asNumber().isPresent()
                || value.asReason().filter(HIDDEN::contains).isPresent()) {
            Period period = figure.period();
            boolean alone = named.part().isEmpty() || tests(figure) == 1;
            known.add(new KnownNumber(
                    named.topic(),
                    Optional.of(named.part()).filter(part -> !alone),
                    title(named, whose),
                    Wording.period(period),
                    whose,
                    new Years(period.start().getYear(), period.end().getYear()),
                    current,
                    value.asNumber()));
        }
    }

    /** How many tests a figure holds; 0 when it is about something else. */
    private long tests(Figure figure) {
        return indicator.kind() != IndicatorKind.MEAN_PER_TEST
                ? 0
                : figure.cells().keys().stream()
                        .filter(key -> key.endsWith(".gemiddelde"))
                        .count();
    }

    private String title(Named named, Whose whose) {
        String what = Wording.text("known." + named.topic(), indicator.name(), named.part());
        return Wording.text("known.of." + whose, what);
    }
}
