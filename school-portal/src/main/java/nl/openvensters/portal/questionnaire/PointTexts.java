package nl.openvensters.portal.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.openvensters.portal.Texts;
import nl.openvensters.questionnaire.Item;
import nl.openvensters.questionnaire.Score;
import nl.openvensters.questionnaire.result.RoundResult;
import nl.openvensters.questionnaire.result.RoundResult.Difference;

/** What stands out in a result, in sentences, the same on the page and on paper. */
final class PointTexts {

    private static final Texts TEXTS = RoundsView.TEXTS;
    private static final int MOST = 3;
    private static final BigDecimal APART = new BigDecimal("1.5");

    private final RoundResult result;

    PointTexts(RoundResult result) {
        this.result = result;
    }

    /** Strong points, one sentence each. */
    List<String> strong() {
        return points(result.strong(), "strong");
    }

    List<String> weak() {
        return points(result.weak(), "weak");
    }

    private List<String> points(List<Item> items, String key) {
        return items.stream()
                .map(item -> TEXTS.tell(key, named(item), new ResultTexts(result).mark(result.of(item, 0))))
                .toList();
    }

    /** Of a scan: where roles see the same thing otherwise, one sentence each. */
    List<String> differences() {
        return result.differences().stream()
                .filter(one -> one.between().compareTo(APART) >= 0)
                .limit(MOST)
                .map(this::difference)
                .toList();
    }

    private String difference(Difference one) {
        List<String> names = ResultTexts.partNames(result);
        var texts = new ResultTexts(result);
        return TEXTS.tell(
                "difference",
                named(one.item()),
                names.get(one.low() - 1),
                texts.mark(result.of(one.item(), one.low())),
                names.get(one.high() - 1),
                texts.mark(result.of(one.item(), one.high())));
    }

    /** Within a sentence: without the full stop of a statement. */
    private static String named(Item item) {
        return item.toldAs().dutch().replaceFirst("\\.$", "");
    }

    /** Three questions to talk about. */
    List<String> talk() {
        var asked = new ArrayList<String>();
        if (result.round().questionnaire().isScan()) {
            result.differences().stream()
                    .limit(MOST)
                    .forEach(one -> asked.add(TEXTS.tell("talk.scan", named(one.item()))));
            return asked;
        }
        result.weak().stream().findFirst().ifPresent(item -> asked.add(TEXTS.tell("talk.weak", named(item))));
        result.strong().stream().findFirst().ifPresent(item -> asked.add(TEXTS.tell("talk.strong", named(item))));
        List<Score> scores = result.scores();
        if (asked.isEmpty() && scores.size() > 1) {
            // No question is told, of few people.
            asked.add(TEXTS.tell("talk.score.weak", scores.get(0).name().dutch()));
            asked.add(TEXTS.tell(
                    "talk.score.strong", scores.get(scores.size() - 1).name().dutch()));
        }
        if (!asked.isEmpty()) {
            asked.add(TEXTS.tell("talk.next"));
        }
        return asked;
    }
}
