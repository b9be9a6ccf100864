package nl.openvensters.agreement;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.openvensters.agreement.GoalIndicator.Break;
import nl.openvensters.agreement.GoalIndicator.Point;
import nl.openvensters.agreement.GoalIndicator.Target;
import nl.openvensters.markup.CsvLines;

/**
 * The numbers of goals as a file ({@link CsvLines}): one line for each number, with where it stands. Fields are separated by
 * commas and quoted, numbers have a point.
 */
public final class AgreementCsv {

    /** The columns by the keys of their names. */
    private static final List<String> COLUMNS = List.of(
            "agreement",
            "day",
            "goal",
            "title",
            "indicator",
            "unit",
            "kind",
            "year",
            "period",
            "value",
            "document",
            "publisher",
            "date",
            "page",
            "place",
            "note");

    private final Agreement agreement;
    private final String on;
    private final List<Measurement> measured;
    private final Function<String, List<OwnFigure>> own;
    private final CsvLines out;

    private AgreementCsv(
            Agreement agreement,
            String on,
            List<Measurement> measured,
            Function<String, List<OwnFigure>> own,
            CsvLines out) {
        this.agreement = agreement;
        this.on = on;
        this.measured = measured;
        this.own = own;
        this.out = out;
    }

    /**
     * @param goals which of the agreement's
     * @param on the day that the edition tells of, as {@code 2020-12-01}; or that it is a draft
     * @param measured what we measured ourselves, oldest first
     * @param own what schools published themselves of an indicator of the catalogue; of enough schools only
     */
    public static String of(
            Agreement agreement,
            List<Goal> goals,
            String on,
            List<Measurement> measured,
            Function<String, List<OwnFigure>> own) {
        var text = new StringWriter(16_384);
        try (CsvLines out = CsvLines.quoted(text)) {
            var csv = new AgreementCsv(agreement, on, measured, own, out);
            out.line(COLUMNS.stream().map(column -> word("column." + column)).toList());
            goals.forEach(csv::goal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void goal(Goal goal) {
        for (GoalIndicator indicator : goal.indicators()) {
            for (Point point : indicator.points()) {
                line(
                        goal,
                        indicator,
                        word("reached"),
                        point.year(),
                        point.period(),
                        Optional.of(point.value()),
                        point.source(),
                        point.note());
            }
            indicator
                    .live()
                    .ifPresent(figure -> measured.forEach(
                            one -> one.of(figure).ifPresent(value -> measured(goal, indicator, one, value))));
            for (Target target : indicator.targets()) {
                line(
                        goal,
                        indicator,
                        word(target.interim() ? "interim" : "target"),
                        target.year(),
                        "",
                        target.value(),
                        target.source(),
                        target.note());
            }
            for (Break change : indicator.breaks()) {
                out.line(Stream.concat(
                                start(goal, indicator, word("break")).stream(),
                                Stream.of(
                                        String.valueOf(change.on().getYear()),
                                        change.on().toString(),
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        change.text()))
                        .toList());
            }
        }
        goal.own().map(own).orElse(List.of()).forEach(figure -> own(goal, figure));
    }

    private void own(Goal goal, OwnFigure figure) {
        String day = figure.on().toString();
        boolean hours = figure.what() == OwnFigure.What.MEAN_HOURS;
        out.line(Stream.concat(
                        start(goal, GoalStory.name(figure), word(hours ? "hours" : "count"), word("own")).stream(),
                        Stream.of(
                                String.valueOf(figure.on().getYear()),
                                day,
                                figure.value(),
                                word("measured.by"),
                                "",
                                day,
                                "",
                                "",
                                GoalStory.own(List.of(figure)).get(0)))
                .toList());
    }

    private void measured(Goal goal, GoalIndicator indicator, Measurement one, BigDecimal value) {
        out.line(Stream.concat(
                        start(goal, indicator, word("measured")).stream(),
                        Stream.of(
                                String.valueOf(one.on().getYear()),
                                one.on().toString(),
                                value,
                                word("measured.by"),
                                "",
                                one.on().toString(),
                                "",
                                "",
                                ""))
                .toList());
    }

    private void line(
            Goal goal,
            GoalIndicator indicator,
            String kind,
            int year,
            String period,
            Optional<BigDecimal> value,
            Citation source,
            String note) {
        Optional<SourceDocument> document = agreement.document(source.document());
        out.line(Stream.concat(
                        start(goal, indicator, kind).stream(),
                        Stream.of(
                                String.valueOf(year),
                                period,
                                value.<Object>map(Function.identity()).orElse(""),
                                document.map(SourceDocument::title).orElse(source.document()),
                                document.map(SourceDocument::publisher).orElse(""),
                                document.map(SourceDocument::date).orElse(""),
                                String.valueOf(source.page()),
                                source.place(),
                                note))
                .toList());
    }

    private List<Object> start(Goal goal, GoalIndicator indicator, String kind) {
        return start(
                goal,
                indicator.name(),
                word(indicator.unit() == GoalIndicator.Unit.PERCENT ? "percent" : "count"),
                kind);
    }

    private List<Object> start(Goal goal, String indicator, String unit, String kind) {
        return List.of(agreement.name(), on, String.valueOf(goal.number()), goal.title(), indicator, unit, kind);
    }

    private static String word(String key) {
        return AgreementWords.text("file." + key);
    }
}
