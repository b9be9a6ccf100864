package nl.openvensters.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
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
        answer.get().grouping().ifPresent(g -> parts.say(Tense.of(material).html("grouping." + g)));
        if (!answer.get().subjects().isEmpty()) {
            shares(material, parts, answer.get());
        }
        return parts.of(material.answerReference(), answer.get().text());
    }

    private static void shares(StoryMaterial material, Told.Parts parts, SharesAnswer answer) {
        List<Integer> shares = answer.wholeShares();
        BigDecimal most = answer.subjects().stream()
                .map(Subject::hours)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        largest(material, parts, answer, shares, most);
        var rows = new ArrayList<RowChart.Row>();
        var table = new ArrayList<StoryTable.Row>();
        for (int i = 0; i < shares.size(); i++) {
            Subject subject = answer.subjects().get(i);
            rows.add(new RowChart.Row(
                    subject.name(), shares.get(i), subject.hours().compareTo(most) == 0));
            table.add(StoryTable.row(subject.name(), Wording.plain(subject.hours()), percent(shares.get(i))));
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
                v -> percent((int) Math.round(v)));
        parts.show(Illustration.of(title, chart.picture()));
        parts.list(new StoryTable(
                title,
                List.of(Wording.text("head.subject"), Wording.text("head.hours"), Wording.text("head.share")),
                table));
    }

    /** The subjects with the most hours, each with the same share: that of the first, as it was rounded. */
    private static void largest(
            StoryMaterial material, Told.Parts parts, SharesAnswer answer, List<Integer> shares, BigDecimal most) {
        List<Integer> largest = IntStream.range(0, shares.size())
                .filter(i -> answer.subjects().get(i).hours().compareTo(most) == 0)
                .boxed()
                .toList();
        parts.say(Tense.of(material)
                .html(
                        largest.size() == 1 ? "SHARES.most" : "SHARES.shared",
                        Wording.few(largest.stream()
                                .map(i -> answer.subjects().get(i).name())
                                .toList()),
                        percent(shares.get(largest.get(0)))));
    }

    /** No subject that has hours gets nothing. */
    private static String percent(int share) {
        return share == 0 ? Wording.text("SHARES.little") : share + "%";
    }
}
