package nl.openvensters.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.indicator.AnswerNumber;
import nl.openvensters.markup.Markup;
import nl.openvensters.publication.answer.SharesAnswer;
import nl.openvensters.publication.answer.WholeShares;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.chart.Description;
import nl.openvensters.story.chart.RowChart;

/** Tells how a school groups its pupils, and which share of the week goes to which subject. */
final class SharesTeller implements Teller {

    @Override
    public TellerResult tell(StoryMaterial material) {
        Optional<SharesAnswer> answer = material.answer(SharesAnswer.class);
        Map<String, BigDecimal> hours = hours(material);
        if (answer.isEmpty() || answer.get().grouping().isEmpty() && hours.isEmpty()) {
            return TellerResult.nothing(MissingReason.NOT_DELIVERED);
        }
        var parts = new TellerResult.Parts();
        answer.get().grouping().ifPresent(g -> parts.say(Tense.of(material).html("grouping." + g)));
        if (!hours.isEmpty()) {
            shares(material, parts, hours);
        }
        return parts.of(material.answerReference(), answer.get().text());
    }

    /** By subject, in the order of the school. */
    private static Map<String, BigDecimal> hours(StoryMaterial material) {
        Map<String, BigDecimal> hours = new LinkedHashMap<>();
        material.numbers(AnswerNumber.HOURS)
                .forEach(figure -> figure.cells().asMap().forEach((subject, told) -> told.asNumber()
                        .ifPresent(number -> hours.put(subject, number))));
        return hours;
    }

    private static void shares(StoryMaterial material, TellerResult.Parts parts, Map<String, BigDecimal> hours) {
        Iterator<Integer> rounded = WholeShares.of(List.copyOf(hours.values())).iterator();
        Map<String, Integer> shares = new LinkedHashMap<>();
        hours.keySet().forEach(subject -> shares.put(subject, rounded.next()));
        var own = new HashSet<String>();
        BigDecimal most = Collections.max(hours.values());
        largest(material, parts, hours, shares, most);
        var rows = new ArrayList<RowChart.Row>();
        var table = new ArrayList<StoryTable.Row>();
        var told = new ArrayList<String>();
        shares.forEach((subject, share) -> {
            OwnWord name = OwnWord.of(material.indicator(), subject);
            if (!name.ours()) {
                own.add(name.text());
            }
            rows.add(new RowChart.Row(name.text(), share, hours.get(subject).compareTo(most) == 0).in(name.language()));
            table.add(StoryTable.row(name.text(), Wording.plain(hours.get(subject)), percent(share)));
            told.add(name.html().markup() + ": " + Markup.escaped(percent(share)));
        });
        String title = Wording.text("SHARES.title");
        var chart = new RowChart(
                material.indicator().id() + "-vakken",
                title,
                new Description(Wording.list(told)),
                rows,
                OptionalDouble.empty(),
                v -> percent((int) Math.round(v)));
        parts.show(Illustration.of(title, chart.picture()));
        parts.list(new StoryTable(
                        title,
                        List.of(Wording.text("head.subject"), Wording.text("head.hours"), Wording.text("head.share")),
                        table)
                .namedBySchool(own));
    }

    /** The subjects with the most hours, each with the same share: that of the first, as it was rounded. */
    private static void largest(
            StoryMaterial material,
            TellerResult.Parts parts,
            Map<String, BigDecimal> hours,
            Map<String, Integer> shares,
            BigDecimal most) {
        List<String> largest = hours.keySet().stream()
                .filter(subject -> hours.get(subject).compareTo(most) == 0)
                .toList();
        parts.say(Tense.of(material)
                .html(
                        largest.size() == 1 ? "SHARES.most" : "SHARES.shared",
                        Wording.ownFew(OwnWord.of(material.indicator(), largest)),
                        percent(shares.get(largest.get(0)))));
    }

    /** No subject that has hours gets nothing. */
    private static String percent(int share) {
        return share == 0 ? Wording.text("SHARES.little") : share + "%";
    }
}
