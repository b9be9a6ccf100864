package nl.openvensters.story;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.indicator.AnswerNumber;
import nl.openvensters.publication.answer.SatisfactionAnswer;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.chart.RowChart;

/** Tells the mark out of ten that a survey gave, with how many answered. Under five answers there is no mark. */
final class SatisfactionTeller implements Teller {

    @Override
    public TellerResult tell(StoryMaterial material) {
        List<Figure> surveys = surveys(material);
        FigureValue mark = material.number(AnswerNumber.SCORE);
        if (mark.asReason().filter(MissingReason.SUPPRESSED::equals).isPresent()) {
            return new TellerResult.Nothing(Wording.text("SATISFACTION.tooFew"));
        }
        if (mark.isMissing()) {
            return TellerResult.nothing(MissingReason.NOT_DELIVERED);
        }
        Optional<SatisfactionAnswer> answer = material.answer(SatisfactionAnswer.class);
        String id = material.indicator().id();
        var parts = new TellerResult.Parts();
        Figure latest = surveys.get(surveys.size() - 1);
        Tense tense = Tense.of(material, latest.period().lastSchoolYear());
        parts.say(tense.firstOf(
                id + ".score",
                "SATISFACTION.score",
                material.schoolName(),
                material.writtenMark(latest).orElseThrow()));
        parts.say(answered(material, latest, tense));
        parts.show(chart(material, surveys)).list(table(material, surveys));
        String when = Wording.text("period.schoolYear", year(latest));
        return parts.of(
                answer.flatMap(SatisfactionAnswer::source)
                        .map(s -> s + ", " + when)
                        .orElse(when),
                answer.flatMap(SatisfactionAnswer::text));
    }

    private static Html answered(StoryMaterial material, Figure survey, Tense tense) {
        BigDecimal respondents =
                material.beside(survey, AnswerNumber.RESPONDENTS).orElseThrow();
        String number = Wording.count(respondents);
        return among(material, survey, AnswerNumber.PUPILS, respondents)
                .map(all -> tense.html("SATISFACTION.ofPupils", number, all))
                .or(() -> among(material, survey, AnswerNumber.INVITED, respondents)
                        .map(all -> tense.html("SATISFACTION.ofInvited", number, all)))
                .orElseGet(() -> tense.html("SATISFACTION.respondents", number));
    }

    private static Optional<String> among(
            StoryMaterial material, Figure survey, AnswerNumber all, BigDecimal respondents) {
        return material.beside(survey, all)
                .filter(people -> people.compareTo(respondents) >= 0)
                .map(Wording::count);
    }

    /** All surveys that there are, the latest as the last. */
    private static List<Figure> surveys(StoryMaterial material) {
        return material.numbers(AnswerNumber.SCORE);
    }

    private static String year(Figure survey) {
        return survey.period().lastSchoolYear().toString();
    }

    private static Optional<BigDecimal> mark(Figure survey) {
        return survey.value().flatMap(FigureValue::asNumber).map(told -> told.setScale(1, RoundingMode.HALF_UP));
    }

    private static Illustration chart(StoryMaterial material, List<Figure> surveys) {
        Figure latest = surveys.get(surveys.size() - 1);
        List<RowChart.Row> rows = surveys.stream()
                .map(survey -> mark(survey)
                        .map(told -> new RowChart.Row(year(survey), told.doubleValue(), survey == latest)
                                .written(score(material, survey)))
                        .orElseGet(() -> new RowChart.Row(
                                year(survey), OptionalDouble.empty(), false, Wording.text("SATISFACTION.few"))))
                .toList();
        String title = Wording.text("SATISFACTION.title");
        String description = Wording.list(
                surveys.stream().map(s -> year(s) + ": " + score(material, s)).toList());
        var chart = new RowChart(
                material.indicator().id() + "-cijfer",
                title,
                description,
                rows,
                OptionalDouble.of(10),
                Wording::tenths);
        return Illustration.of(title, chart.picture(), notes(material, surveys).toArray(String[]::new));
    }

    private static StoryTable table(StoryMaterial material, List<Figure> surveys) {
        return new StoryTable(
                Wording.text("SATISFACTION.title"),
                List.of(Wording.text("head.schoolYear"), Wording.text("head.score"), Wording.text("head.respondents")),
                surveys.stream()
                        .map(s -> StoryTable.row(
                                year(s),
                                score(material, s),
                                material.beside(s, AnswerNumber.RESPONDENTS)
                                        .map(n -> Wording.whole(n.intValueExact()))
                                        .orElseGet(() -> Wording.text("cell.SUPPRESSED"))))
                        .toList());
    }

    private static String score(StoryMaterial material, Figure survey) {
        return material.writtenMark(survey).orElseGet(() -> Wording.text("SATISFACTION.notShown"));
    }

    /** Why there is no mark of a year between the first survey and the last. */
    private static List<String> notes(StoryMaterial material, List<Figure> surveys) {
        var series = new TreeMap<Integer, FigureValue>();
        surveys.forEach(s ->
                series.put(s.period().lastSchoolYear().start() + 1, s.value().orElseThrow()));
        return Gaps.notes(
                Gaps.filled(series), LevelYears::name, reason -> material.keyOf("SATISFACTION.gap." + reason));
    }
}
