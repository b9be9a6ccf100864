package nl.openvensters.portal.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.portal.Texts;
import nl.openvensters.questionnaire.AnswerKind;
import nl.openvensters.questionnaire.Item;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.Translated;

/** What can be answered to a question, and who is asked it, in words. */
record AnswerTexts(Questionnaire list) {

    private static final Texts TEXTS = RoundsView.TEXTS;

    String answers(Item item) {
        Stream<String> some =
                switch (item.kind()) {
                    case NUMBER -> Stream.of(TEXTS.tell("own.number", item.least(), item.most()));
                    case OPEN -> Stream.of(TEXTS.tell("own.open"));
                    default -> labels(item).stream();
                };
        return Stream.concat(some, item.dontKnow() ? Stream.of(TEXTS.tell("own.dontKnow")) : Stream.of())
                .collect(Collectors.joining(" · "));
    }

    private List<String> labels(Item item) {
        List<Translated> labels = item.choices().isEmpty() ? list.labels().get(item.kind()) : item.choices();
        return labels.stream().map(Translated::dutch).toList();
    }

    /** Empty when everybody is asked it. */
    String asked(Item item) {
        return item.condition()
                .map(when -> {
                    Item before = list.item(when.item()).orElseThrow();
                    return TEXTS.tell("own.when", before.text().dutch(), named(before, when.answers()));
                })
                .orElse("");
    }

    private String named(Item item, List<Integer> answers) {
        if (item.kind() == AnswerKind.NUMBER) {
            return answers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        var named = new ArrayList<String>();
        answers.forEach(answer -> named.add(
                answer == 0 ? TEXTS.tell("own.dontKnow") : labels(item).get(answer - 1)));
        return String.join(", ", named);
    }
}
