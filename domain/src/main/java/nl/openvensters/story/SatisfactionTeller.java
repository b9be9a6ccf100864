package nl.openvensters.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.chart.RowChart;

/** Tells the mark out of ten that a survey gave, with how many answered. Under five answers there is no mark. */
final class SatisfactionTeller implements Teller {

    /** A mean over fewer answers is not shown. */
    static final int FEWEST = 5;

    /** One survey. */
    private record Survey(SchoolYear year, BigDecimal score, long respondents) {}

    @Override
    public Told tell(StoryMaterial material) {
        Optional<OwnAnswer> answer = OwnAnswer.of(material);
        Optional<BigDecimal> score = answer.flatMap(a -> a.number("score"));
        Optional<BigDecimal> respondents = answer.flatMap(a -> a.number("respondents"));
        if (score.isEmpty() || respondents.isEmpty()) {
            return Told.nothing(MissingReason.NOT_DELIVERED);
        }
        if (respondents.get().intValue() < FEWEST) {
            return new Told.Nothing(Wording.text("SATISFACTION.tooFew"));
        }
        String id = material.indicator().id();
        var parts = new Told.Parts();
        parts.say(Wording.html(
                Wording.firstOf(id + ".score", "SATISFACTION.score"),
                material.schoolName(),
                Wording.tenths(score.get())));
        parts.say(answer.get()
                .number("invited")
                .filter(n -> n.compareTo(respondents.get()) >= 0)
                .map(n -> Wording.html("SATISFACTION.ofInvited", Wording.whole(respondents.get()), Wording.whole(n)))
                .orElseGet(() -> Wording.html("SATISFACTION.respondents", Wording.whole(respondents.get()))));
        SchoolYear year = answer.get()
                .schoolYear("schoolYear")
                .orElse(material.figures().answer().orElseThrow().schoolYear());
        List<Survey> surveys = surveys(
                answer.get(), new Survey(year, score.get(), respondents.get().longValue()));
        parts.show(chart(material, surveys)).list(table(surveys));
        String source = answer.get().text("source").orElse("");
        String when = Wording.text("period.schoolYear", year);
        return parts.of(
                source.isEmpty() ? when : source + ", " + when, answer.get().text("text"));
    }

    private static List<Survey> surveys(OwnAnswer answer, Survey latest) {
        var surveys = new ArrayList<Survey>();
        for (OwnAnswer earlier : answer.objects("earlier")) {
            Optional<SchoolYear> year = earlier.schoolYear("schoolYear");
            Optional<BigDecimal> score = earlier.number("score");
            long respondents =
                    earlier.number("respondents").map(BigDecimal::longValue).orElse(0L);
            if (year.isPresent() && score.isPresent() && respondents >= FEWEST) {
                surveys.add(new Survey(year.get(), score.get(), respondents));
            }
        }
        surveys.add(latest);
        return surveys;
    }

    private static Illustration chart(StoryMaterial material, List<Survey> surveys) {
        var rows = new ArrayList<RowChart.Row>();
        for (int i = 0; i < surveys.size(); i++) {
            rows.add(new RowChart.Row(
                    surveys.get(i).year().toString(), surveys.get(i).score().doubleValue(), i == surveys.size() - 1));
        }
        String title = Wording.text("SATISFACTION.title");
        String description = Wording.list(surveys.stream()
                .map(s -> s.year() + ": " + Wording.tenths(s.score()))
                .toList());
        var chart = new RowChart(
                material.indicator().id() + "-cijfer",
                title,
                description,
                rows,
                OptionalDouble.of(10),
                Wording::tenths);
        return Illustration.of(title, chart.picture());
    }

    private static StoryTable table(List<Survey> surveys) {
        return new StoryTable(
                Wording.text("SATISFACTION.title"),
                List.of(Wording.text("head.schoolYear"), Wording.text("head.score"), Wording.text("head.respondents")),
                surveys.stream()
                        .map(s -> StoryTable.row(
                                s.year().toString(), Wording.tenths(s.score()), Wording.whole(s.respondents())))
                        .toList());
    }
}
