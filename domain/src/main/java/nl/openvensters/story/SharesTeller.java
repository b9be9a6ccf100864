package nl.openvensters.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.publication.answer.SharesAnswer;
import nl.openvensters.publication.answer.SharesAnswer.Subject;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.chart.RowChart;

/** Tells how a school groups its pupils, and which share of the week goes to which subject. */
final class SharesTeller implements Teller {

    @Override
    public Told tell(StoryMaterial material) {
        Optional<SharesAnswer> answer = material.answer(SharesAnswer.class);
        if (answer.isEmpty() || answer.get().isEmpty()) {
            return Told.nothing(MissingReason.NOT_DELIVERED);
        }
        var parts = new Told.Parts();
        answer.get().grouping().ifPresent(g -> parts.say(Wording.html("grouping." + g)));
        if (!answer.get().subjects().isEmpty()) {
            shares(material, parts, answer.get());
        }
        return parts.of(material.answerReference(), answer.get().text());
    }

    private static void shares(StoryMaterial material, Told.Parts parts, SharesAnswer answer) {
        Subject most = answer.subjects().stream()
                .max(Comparator.comparing(Subject::hours))
                .orElseThrow();
        parts.say(Wording.html("SHARES.most", most.name(), percent(answer, most)));
        var rows = new ArrayList<RowChart.Row>();
        var table = new ArrayList<StoryTable.Row>();
        for (Subject subject : answer.subjects()) {
            double share = answer.share(subject).doubleValue();
            rows.add(new RowChart.Row(subject.name(), share, subject.equals(most)));
            table.add(StoryTable.row(subject.name(), Wording.plain(subject.hours()), percent(answer, subject)));
        }
        String title = Wording.text("SHARES.title");
        var chart = new RowChart(
                material.indicator().id() + "-vakken",
                title,
                Wording.list(table.stream()
                        .map(r -> r.name() + ": " + r.cells().get(1))
                        .toList()),
                rows,
                OptionalDouble.empty(),
                v -> Wording.whole(Math.round(v)) + "%");
        parts.show(Illustration.of(title, chart.picture()));
        parts.list(new StoryTable(
                title,
                List.of(Wording.text("head.subject"), Wording.text("head.hours"), Wording.text("head.share")),
                table));
    }

    private static String percent(SharesAnswer answer, Subject subject) {
        return Wording.whole(answer.share(subject)) + "%";
    }
}
