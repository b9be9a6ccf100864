package nl.openvensters.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.publication.answer.Mark;
import nl.openvensters.publication.answer.SatisfactionAnswer;
import nl.openvensters.publication.answer.SatisfactionAnswer.Earlier;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.chart.RowChart;

/** Tells the mark out of ten that a survey gave, with how many answered. Under five answers there is no mark. */
final class SatisfactionTeller implements Teller {

    @Override
    public Told tell(StoryMaterial material) {
        Optional<SatisfactionAnswer> answer = material.answer(SatisfactionAnswer.class);
        if (answer.filter(a -> a.mark().isKnown()).isEmpty()) {
            return Told.nothing(MissingReason.NOT_DELIVERED);
        }
        Mark mark = answer.get().mark();
        if (!mark.isShown()) {
            return new Told.Nothing(Wording.text("SATISFACTION.tooFew"));
        }
        String id = material.indicator().id();
        var parts = new Told.Parts();
        SchoolYear year = answer.get()
                .schoolYear()
                .orElseGet(() -> material.figures().answer().orElseThrow().schoolYear());
        Tense tense = Tense.of(material, year);
        parts.say(tense.firstOf(
                id + ".score",
                "SATISFACTION.score",
                material.schoolName(),
                Wording.tenths(mark.outOfTen().orElseThrow())));
        parts.say(answered(answer.get(), tense));
        List<Earlier> surveys = surveys(answer.get(), year);
        parts.show(chart(material, surveys)).list(table(surveys));
        String when = Wording.text("period.schoolYear", year);
        return parts.of(
                answer.get().source().map(s -> s + ", " + when).orElse(when),
                answer.get().text());
    }

    private static Html answered(SatisfactionAnswer answer, Tense tense) {
        int respondents = answer.mark().respondents().orElseThrow();
        String number = Wording.count(respondents);
        return answer.pupils()
                .filter(n -> n >= respondents)
                .map(n -> tense.html("SATISFACTION.ofPupils", number, Wording.count(n)))
                .or(() -> answer.invited()
                        .filter(n -> n >= respondents)
                        .map(n -> tense.html("SATISFACTION.ofInvited", number, Wording.count(n))))
                .orElseGet(() -> tense.html("SATISFACTION.respondents", number));
    }

    /** All surveys that there are, the latest as the last. */
    private static List<Earlier> surveys(SatisfactionAnswer answer, SchoolYear year) {
        var surveys = new ArrayList<>(
                answer.earlier().stream().filter(e -> e.mark().isKnown()).toList());
        surveys.add(new Earlier(year, answer.mark()));
        return surveys;
    }

    private static Illustration chart(StoryMaterial material, List<Earlier> surveys) {
        var rows = new ArrayList<RowChart.Row>();
        for (int i = 0; i < surveys.size(); i++) {
            Earlier survey = surveys.get(i);
            rows.add(
                    survey.mark().isShown()
                            ? new RowChart.Row(
                                    survey.schoolYear().toString(),
                                    survey.mark().outOfTen().orElseThrow().doubleValue(),
                                    i == surveys.size() - 1)
                            : new RowChart.Row(
                                    survey.schoolYear().toString(),
                                    OptionalDouble.empty(),
                                    false,
                                    Wording.text("SATISFACTION.few")));
        }
        String title = Wording.text("SATISFACTION.title");
        String description = Wording.list(
                surveys.stream().map(s -> s.schoolYear() + ": " + score(s)).toList());
        var chart = new RowChart(
                material.indicator().id() + "-cijfer",
                title,
                description,
                rows,
                OptionalDouble.of(10),
                Wording::tenths);
        return Illustration.of(title, chart.picture(), notes(surveys).toArray(String[]::new));
    }

    private static StoryTable table(List<Earlier> surveys) {
        return new StoryTable(
                Wording.text("SATISFACTION.title"),
                List.of(Wording.text("head.schoolYear"), Wording.text("head.score"), Wording.text("head.respondents")),
                surveys.stream()
                        .map(s -> StoryTable.row(
                                s.schoolYear().toString(),
                                score(s),
                                s.mark().isShown()
                                        ? Wording.whole(s.mark().respondents().orElseThrow())
                                        : Wording.text("cell.SUPPRESSED")))
                        .toList());
    }

    private static String score(Earlier survey) {
        return survey.mark().isShown()
                ? Wording.tenths(survey.mark().outOfTen().orElseThrow())
                : Wording.text("SATISFACTION.notShown");
    }

    /** Why there is no mark of a year between the first survey and the last. */
    private static List<String> notes(List<Earlier> surveys) {
        var series = new TreeMap<Integer, FigureValue>();
        surveys.forEach(s -> series.put(
                s.schoolYear().start() + 1,
                s.mark().isShown()
                        ? FigureValue.of(s.mark().outOfTen().orElseThrow())
                        : FigureValue.missing(MissingReason.SUPPRESSED)));
        return Gaps.notes(Gaps.filled(series), LevelYears::name, "SATISFACTION.gap");
    }
}
